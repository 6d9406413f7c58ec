import type { Expected, Found, IdKind, IssueParams, Unplain } from "../../issue/index.js";
import type { DecimalFault } from "../../number/index.js";
import type { PeriodFault } from "../../period/index.js";

/** Kinds of thing with an id. */
export const kinds: Readonly<Record<IdKind | "subject", string>> = {
  unit: "unit",
  place: "place",
  goal: "goal",
  task: "task",
  action: "action",
  element: "data element",
  indicator: "indicator",
  component: "component",
  rule: "rule",
  gap: "gap",
  assumption: "assumption",
  definition: "definition",
  subject: "data element or indicator",
};

/** A kind with its article: `a unit`, `an indicator`. */
export function aKind(kind: IdKind | "subject"): string {
  return `${/^[aeio]/.test(kinds[kind]) ? "an" : "a"} ${kinds[kind]}`;
}

/** Types found. */
export const found: Readonly<Record<Found, string>> = {
  text: "text",
  number: "a number",
  truth: "true or false",
  list: "a list",
  object: "an object",
  nothing: "null",
  bigint: "a bigint",
  undefined: "nothing",
  function: "a function",
  symbol: "a symbol",
};

/** Types expected. */
export const expected: Readonly<Record<Expected, string>> = {
  text: "text",
  textPair: 'a pair of texts, such as { "zh": "…", "en": "…" }',
  leadId: "the id of one unit (further leads go into jointLeads)",
  id: "an id (letters, digits, _ and Chinese letters, parts joined by dots)",
  decimalText: 'a decimal number in quotes, such as "95"',
  number: "a number",
  truth: "true or false",
  wholeNumber: "a whole number",
  period: 'a period, such as "2024", "2024/25" or "2024-Q3"',
  date: 'a date, such as "2024-09-01"',
  monthDay: 'a month and day, such as "09-01"',
  list: "a list",
  object: "an object",
  everyOrList: '"every" or a list of places',
};

/** What JSON cannot hold. */
export const unplain: Readonly<Record<Unplain, string>> = {
  function: "a function",
  symbol: "a symbol",
  classInstance: "an instance of a class (such as Date or Map)",
  hole: "a hole in a list",
  unreadable: "something that fails when it is read",
};

/** Why a number is refused. */
export const numberFaults: Readonly<Record<DecimalFault, string>> = {
  wrongType: "it is neither text nor a number",
  misspelt:
    'write plain decimal digits such as "-12.5", without separators, per cent signs, spaces or exponents',
  tooManyDigits: "at most 24 digits before the point and 20 after it",
  notFinite: "it is not finite",
  notExact: "this number cannot be kept exactly; write it as text, in quotes",
};

/** Why a period is refused. */
export const periodFaults: Readonly<Record<PeriodFault, string>> = {
  notText: "a period is written as text",
  tooLong: "it is too long",
  malformed: "write 2024, 2024/25 (school year), 2024-H1, 2024-Q3, 2024-06 or 2024-01..10",
  week: "weeks are not used",
  day: "this is a day, not a period",
  yearOutOfRange: "years go from 1900 to 2200",
  noSuchPart: "there is no such month, quarter or half",
  notConsecutive: "a school year joins two consecutive years, as in 2024/25",
  notFromJanuary: "a year to date begins in January",
};

/** Directions. */
export const directions: Readonly<Record<"up" | "down", string>> = {
  up: "more is better",
  down: "less is better",
};

/** `; did you mean "x"?`, where a near word is known. */
export function meant(nearest: string | undefined): string {
  return nearest === undefined ? "" : `; did you mean "${nearest}"?`;
}

/** The bounds of a value. */
export function bounds({ least, most }: Pick<IssueParams["outsideLimits"], "least" | "most">): string {
  if (least !== undefined && most !== undefined) return `from ${least} to ${most}`;
  return least !== undefined ? `at least ${least}` : `at most ${most ?? ""}`;
}

/** `1 row`, `2 rows`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** The value behind its type, except where the type says it all. */
export function shownValue({ value, found: type }: IssueParams["wrongType"]): string {
  return type === "nothing" || type === "undefined" ? "" : `: ${value}`;
}

/** What a threshold phrase hangs on. */
export const thresholdNeeds: Readonly<Record<IssueParams["thresholdNeeds"]["needs"], string>> = {
  direction: "to know whether more is better or less",
  baseline: "the value from which the county started",
  years: "the number of years from the baseline to the due year",
  ratio:
    "to know which number the ratio is: the second for each one of the first, or the first divided by the second",
  indicator: "the name of the indicator: a rate of growth, a count of what is new, or a total",
  due: "the due period, to hold the year in the phrase against",
};

/** What is to be written instead of a threshold phrase that is not understood. */
export const thresholdHints: Readonly<Record<NonNullable<IssueParams["thresholdUnread"]["hint"]>, string>> = {
  points: "of a percentage, 提高5% has two meanings: write 提高5个百分点, or the number to be reached",
  reference: "the number compared with is not in the table: write the number that it comes to",
  decimal: "its decimals have no end: write a percentage",
  number: "one number is wanted here, without comparing words",
  fresh: "the indicator does not count what is new: write the total to be reached",
  due: "its year is not that of the column or of due",
  cumulative:
    "a number in brackets is mostly the sum over the years of the plan: give it a row of its own without brackets, with 累计 in its name; if it is the number of a note, leave it out",
  sign: "▲, ▼ and △ may mean a rise, a fall or a loss: write it out",
  event:
    "the indicator is counted, or has numbers beside it, and is no event: write the number to be reached",
};

/** What a table lacks for a plan. */
export const tableLacks: Readonly<Record<IssueParams["tableLacks"]["key"], string>> = {
  jurisdiction: "whose plan it is",
  document: "the title, issuer and date of the document",
  span: "the first and last year of the plan",
  benefits: "the benefits that it covers",
  due: "when the targets are due",
  baselineYear: "the year of the baseline",
};
