// 25 rules over the facts of an assessment, and made-up assessments: what every engine in the bench of rules is given.
import { parseFormula } from "seven-benefits/formula";
import { sequence } from "./sequence.mjs";

/** The facts: a text with its closed set, a truth, or a number with at most four decimals. */
export const vocabulary = {
  status: { type: "text", values: ["met", "onTrack", "slightlyBehind", "offTrack", "reversing", "missed"] },
  annualStatus: { type: "text", values: ["met", "onTrack", "slightlyBehind", "offTrack", "reversing"] },
  before: { type: "text", values: ["met", "onTrack", "slightlyBehind", "offTrack", "reversing"] },
  reason: { type: "text", values: ["none", "noData", "incomplete", "conflicting", "definitionChanged"] },
  holds: { type: "text", values: ["byDue", "everyPeriod"] },
  basis: { type: "text", values: ["official", "declared", "assumed"] },
  stale: { type: "truth" },
  milestoneAhead: { type: "truth" },
  gap: { type: "number" },
  attainment: { type: "number" },
  improvement: { type: "number" },
  needed: { type: "number" },
  best: { type: "number" },
  effectOfOne: { type: "number" },
  denominator: { type: "number" },
  daysOverdue: { type: "number" },
  daysToDue: { type: "number" },
};

/** Comparisons of a fact with a constant or another fact, under `and`, `or` and `not`: what every peer can say. */
export const conditions = [
  'status == "missed" and holds == "byDue"',
  'status == "offTrack" and holds == "byDue"',
  'status == "slightlyBehind" and holds == "byDue"',
  '(status == "slightlyBehind" or status == "offTrack" or status == "reversing") and holds == "byDue"',
  'status == "reversing" and holds == "byDue"',
  'before == "met" and status != "met" and improvement < 0',
  "needed > 0 and needed > best",
  'holds == "everyPeriod" and (status == "slightlyBehind" or status == "offTrack" or status == "missed")',
  'reason == "noData" and not stale',
  "stale",
  'reason == "incomplete"',
  'reason == "conflicting"',
  'reason == "definitionChanged"',
  "gap > effectOfOne and denominator >= 30",
  "daysOverdue > 0",
  "daysOverdue >= 90 and stale",
  'annualStatus == "offTrack" and status == "onTrack"',
  'annualStatus == "reversing" or improvement <= -2.5',
  "attainment < 0.85 and gap > 1",
  "attainment < 0.5",
  "daysToDue < 365 and attainment < 0.95 and not milestoneAhead",
  'basis == "assumed" and gap > 5',
  "milestoneAhead and needed > 4.5",
  'basis == "official" and status == "offTrack" and gap >= 2.25',
  'not (reason == "none") and daysToDue <= 180',
];

/** The conditions as trees, which are translated for every other engine. */
export const trees = conditions.map((text) => {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.formula.tree;
});

/** Made-up assessments, the same in every run; numbers are decimal text, and nothing is missing, since engines differ there. */
export function assessments(count) {
  const next = sequence(4);
  const oneOf = ({ values }) => values[next(values.length)];
  const decimal = (from, to, decimals) => {
    const scale = 10 ** decimals;
    return ((from * scale + next((to - from) * scale)) / scale).toFixed(decimals);
  };
  return Array.from({ length: count }, () => ({
    status: next(3) > 0 ? "onTrack" : oneOf(vocabulary.status),
    annualStatus: oneOf(vocabulary.annualStatus),
    before: oneOf(vocabulary.before),
    reason: next(4) > 0 ? "none" : oneOf(vocabulary.reason),
    holds: next(4) > 0 ? "byDue" : "everyPeriod",
    basis: oneOf(vocabulary.basis),
    stale: next(12) === 0,
    milestoneAhead: next(2) === 0,
    gap: decimal(-8, 8, 2),
    attainment: decimal(0, 2, 3),
    improvement: decimal(-4, 6, 2),
    needed: decimal(-2, 6, 2),
    best: decimal(0, 6, 2),
    effectOfOne: decimal(0, 1, 4),
    denominator: String(5 + next(20_000)),
    daysOverdue: next(5) > 0 ? "0" : String(next(400)),
    daysToDue: String(next(1800) - 100),
  }));
}
