import { type Issue, issueOf } from "../issue/index.js";
import { compare, printDecimal } from "../number/index.js";
import type { Scheme } from "./scheme.js";
import { type Cut, type Ends, endsOf } from "./scheme-ends.js";
import { checkSchemeShape } from "./scheme-shape.js";

/**
 * Checks that the bands of a scheme cover the whole line once: where none holds (`schemeGap`), where two do
 * (`schemeOverlap`), which can hold nothing (`bandEmpty`), exact at open and closed ends; and before that, that it has a
 * known quantity, states and numbers. A published rule may leave a gap: that is a warning, and a value in it has no colour.
 *
 * @param scheme a scheme, or whatever a host read from a file in its place
 *
 * @example
 * checkScheme(schemes.standard) // => []
 * checkScheme(schemes.yinchuan).map(({ code, params }) => [code, params]) // => [["schemeGap", {"range":"(-10, 0)"}]]
 */
export function checkScheme(scheme: unknown): readonly Issue[] {
  const faults = checkSchemeShape(scheme);
  return faults.length > 0 ? faults : checkCover(scheme as Scheme);
}

interface Placed extends Ends {
  readonly index: number;
}

function checkCover({ bands }: Scheme): readonly Issue[] {
  const placed = bands.map((band, index): Placed => ({ ...endsOf(band), index }));
  const isEmpty = ({ lower, upper }: Placed) => lower !== undefined && compareCuts(lower, upper) >= 0;
  const issues: Issue[] = placed
    .filter(isEmpty)
    .map((one) => issueOf("bandEmpty", ["bands", one.index], { range: rangeText(one.lower, one.upper) }));
  const inOrder = placed.filter((one) => !isEmpty(one)).sort((a, b) => compareLower(a.lower, b.lower));
  const [first] = inOrder;
  if (first === undefined) issues.push(gap(undefined, undefined));
  if (first?.lower !== undefined) issues.push(gap(undefined, first.lower));
  let widest = first;
  for (const next of inOrder.slice(1)) {
    // Only the first one may begin below every number, and then it is the widest so far.
    const { upper } = widest as Placed;
    const order = next.lower === undefined ? -1 : compareCuts(next.lower, upper);
    if (order > 0) issues.push(gap(upper, next.lower));
    if (order < 0) issues.push(overlap(next, widest as Placed));
    if (compareUpper(next.upper, upper) > 0) widest = next;
  }
  if (widest?.upper !== undefined) issues.push(gap(widest.upper, undefined));
  return issues;
}

function gap(from: Cut | undefined, to: Cut | undefined): Issue {
  return issueOf("schemeGap", ["bands"], { range: rangeText(from, to) });
}

function overlap(next: Placed, widest: Placed): Issue {
  const end = compareUpper(next.upper, widest.upper) < 0 ? next.upper : widest.upper;
  const params = { range: rangeText(next.lower, end), band: next.index + 1, other: widest.index + 1 };
  return issueOf("schemeOverlap", ["bands", next.index], params);
}

/** A cut against another, or against the end of the line. */
function compareCuts(one: Cut, other: Cut | undefined): number {
  return other === undefined ? -1 : compare(one.at, other.at) || Number(one.isAfter) - Number(other.isAfter);
}

function compareLower(one: Cut | undefined, other: Cut | undefined): number {
  if (one === undefined || other === undefined)
    return Number(one !== undefined) - Number(other !== undefined);
  return compareCuts(one, other);
}

function compareUpper(one: Cut | undefined, other: Cut | undefined): number {
  if (one === undefined) return other === undefined ? 0 : 1;
  return compareCuts(one, other);
}

/** A range as mathematics writes it: `[0.85, 1)`. */
function rangeText(lower: Cut | undefined, upper: Cut | undefined): string {
  const from = lower === undefined ? "(-∞" : `${lower.isAfter ? "(" : "["}${printDecimal(lower.at)}`;
  const to = upper === undefined ? "+∞)" : `${printDecimal(upper.at)}${upper.isAfter ? "]" : ")"}`;
  return `${from}, ${to}`;
}
