const numbers = /(?<![\w.\p{Script=Han}])[0-9]{1,3}(?:[,，][0-9]{3})+(?:\.[0-9]+)?(?![\w.\p{Script=Han}])/gu;

/** A number with thousands separators: where it begins, how it is written, and how it should be. */
export interface Thousands {
  /** Position of its first digit. */
  readonly start: number;
  /** What stands there. */
  readonly found: string;
  /** Its digits without the separators. */
  readonly instead: string;
}

/** The number that a comma parts into thousands, or `undefined` where it does not. */
export function thousandsAt(text: string, comma: number): Thousands | undefined {
  for (const { 0: found, index: start } of text.matchAll(numbers))
    if (start < comma && comma < start + found.length)
      return { start, found, instead: found.replace(/[,，]/g, "") };
  return undefined;
}
