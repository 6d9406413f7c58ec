import type { FormulaFailure, InvalidInput } from "../formula/index.js";
import {
  divide,
  fromInteger,
  inBrief,
  isFault,
  isZero,
  multiply,
  type NumberInput,
  type Quantity,
  type Rational,
  readDecimal,
  sign,
  sum,
  toQuantity,
} from "../number/index.js";

/** The levels that one school can have, from the lowest. */
export const schoolLevels = ["primary", "junior", "senior"] as const;
/** One of {@link schoolLevels}. */
export type SchoolLevel = (typeof schoolLevels)[number];

/** What a pupil of each level weighs when the resources of a school with several levels are split: 1, 1.1 and 1.32. */
export const levelWeights = {
  primary: "1",
  junior: "1.1",
  senior: "1.32",
} as const satisfies Readonly<Record<SchoolLevel, string>>;

/** The pupils of a school, by level. A level that it does not have is left out; `null` is a number that is missing. */
export type PupilsByLevel = { readonly [L in SchoolLevel]?: NumberInput | null };

/** A total split by level, the shares adding up to it exactly; or why it cannot be split, as a formula says it. */
export type LevelSplit<L extends SchoolLevel = SchoolLevel> =
  | {
      /** There are shares. */
      readonly ok: true;
      /** The share of each level that was given. */
      readonly shares: { readonly [K in L]: Quantity };
    }
  | FormulaFailure;

/**
 * Splits what a school with several levels holds in common (floor area, sports area, equipment, classrooms, computers,
 * books) by pupils times weight: 1 for primary, 1.1 for junior, 1.32 for senior pupils. The share of primary in a
 * nine-year school is A / (A + 1.1 B); that of junior in a complete secondary school B / (B + 1.2 C). Teachers are not
 * split: they count at the level where they teach.
 *
 * The shares are exact. The published example (测算均衡系数拆分公式) divides 23,226 books among 166 primary and 210 junior
 * pupils: with 58.5 books a weighted pupil it prints 9,711 and 13,515; before rounding they are 9,711.6 and 13,514.4.
 *
 * The answer is a reason, as of a formula, for a number that cannot be read (`invalidInput`), is missing (`missing`) or
 * negative (`outOfDomain`), for no level at all (`empty`) and for no pupils at all (`divisionByZero`).
 *
 * @throws RangeError for a level that is none, TypeError when `pupils` is no object of numbers by level: a programmer's mistake
 *
 * @example
 * splitByLevel(397, { primary: 166, junior: 210 }) // => { "ok": true, "shares": { "primary": { "value": "166" }, "junior": { "value": "231" } } }
 * splitByLevel(100, { primary: 0 }) // => { "ok": false, "reason": "divisionByZero" }
 */
export function splitByLevel<const P extends PupilsByLevel>(
  total: NumberInput | null,
  pupils: P & { readonly [K in Exclude<keyof P, SchoolLevel>]: never },
): LevelSplit<keyof P & SchoolLevel> {
  requireLevels(pupils);
  const levels = schoolLevels.filter((level) => Object.hasOwn(pupils, level));
  const read = readAll([["total", total], ...levels.map((level) => [level, pupils[level]] as const)]);
  if ("ok" in read) return read;
  if (levels.length === 0) return { ok: false, reason: "empty" };
  const [whole = fromInteger(0), ...parts] = read;
  const weighted = parts.map((part, i) => multiply(part, weightOf(levels[i])));
  const all = sum(weighted);
  if (!isFault(all) && isZero(all)) return { ok: false, reason: "divisionByZero" };
  const shares: Partial<Record<SchoolLevel, Quantity>> = {};
  for (const [i, level] of levels.entries()) {
    const share = toQuantity(divide(multiply(whole, weighted[i] ?? fromInteger(0)), all));
    if (isFault(share)) return { ok: false, reason: share };
    shares[level] = share;
  }
  return { ok: true, shares: shares as { readonly [K in keyof P & SchoolLevel]: Quantity } };
}

/** A level under another name would leave its pupils out of the split without a word. */
function requireLevels(pupils: unknown): void {
  if (typeof pupils !== "object" || pupils === null || Array.isArray(pupils)) {
    const given = Array.isArray(pupils) ? "a list" : inBrief(pupils);
    throw new TypeError(`pupils must be an object of numbers by level, { primary: 166 }, not ${given}`);
  }
  for (const level of Object.keys(pupils))
    if (!schoolLevels.some((known) => known === level))
      throw new RangeError(`not a level, which are ${schoolLevels.join(", ")}: ${inBrief(level)}`);
}

/** The numbers in their order, none of them negative. */
function readAll(inputs: readonly (readonly [string, unknown])[]): readonly Rational[] | FormulaFailure {
  const numbers: Rational[] = [];
  const missing: string[] = [];
  const invalid: InvalidInput[] = [];
  const negative: string[] = [];
  for (const [input, value] of inputs) {
    if (value === null || value === undefined) {
      missing.push(input);
      continue;
    }
    const number = readDecimal(value);
    if (isFault(number)) invalid.push({ input, fault: number });
    else {
      if (sign(number) < 0) negative.push(input);
      numbers.push(number);
    }
  }
  if (invalid.length > 0) return { ok: false, reason: "invalidInput", invalid };
  if (missing.length > 0) return { ok: false, reason: "missing", missing, missingCount: missing.length };
  if (negative.length > 0)
    return { ok: false, reason: "outOfDomain", keys: negative, keyCount: negative.length };
  return numbers;
}

/** A weight as a number. The weights are written above in plain decimals, so the fault branch is never taken. */
function weightOf(level: SchoolLevel | undefined): Rational {
  const weight = readDecimal(level === undefined ? "0" : levelWeights[level]);
  return isFault(weight) ? fromInteger(0) : weight;
}
