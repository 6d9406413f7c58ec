import { unitKinds } from "../model/index.js";
import { id, list, object, oneOf } from "./basics.js";
import { title } from "./text.js";

/** A unit that answers for something. */
export const unit = object({
  id,
  name: title,
  kind: oneOf(unitKinds),
  within: id.optional(),
  places: list(id).optional(),
});

/** A place inside the jurisdiction. */
export const place = object({ id, name: title, code: id.optional(), within: id.optional() });
