import { concernKinds } from "../issue/index.js";
import { gapKinds } from "../model/index.js";
import { id, label, list, object, oneOf } from "./basics.js";
import { source, text } from "./text.js";

const concerns = list(object({ kind: oneOf(concernKinds), ids: list(id), property: label.optional() }));

/** A reading that the document does not state. */
export const assumption = object({ id, text, because: text.optional(), concerns });

/** What the document lacks or leaves open. */
export const gap = object({ id, kind: oneOf(gapKinds), text, source, concerns });
