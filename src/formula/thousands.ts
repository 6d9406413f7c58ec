/** The longest number is shorter, with all its separators. */
const longest = 40;
const before = /(?:^|[^\w.\p{Script=Han}])([0-9]{1,3}(?:[,，][0-9]{3})*)$/u;
const behind = /^(?:[,，][0-9]{3})+(?:\.[0-9]+)?(?![\w.\p{Script=Han}])/u;

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
  const head = before.exec(text.slice(Math.max(0, comma - longest), comma))?.[1];
  const tail = behind.exec(text.slice(comma, comma + longest))?.[0];
  if (head === undefined || tail === undefined) return undefined;
  const found = head + tail;
  return { start: comma - head.length, found, instead: found.replace(/[,，]/g, "") };
}
