import { label, object, passage } from "./basics.js";

/** Chinese with English beside it, as a short text. */
export const title = object({ zh: label, en: label.optional() }, "textPair");

/** Chinese with English beside it, as a longer text. */
export const text = object({ zh: passage, en: passage.optional() }, "textPair");

/** Where something stands in a document. */
export const source = object({
  document: label.optional(),
  section: label,
  item: label.optional(),
  words: passage,
});
