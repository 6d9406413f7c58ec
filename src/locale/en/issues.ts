import type { AtPlace } from "../../issue/index.js";
import type { IssueSentences } from "../issue-sentences.js";
import { formulaIssues } from "./formulas.js";
import {
  aKind,
  bounds,
  counted,
  directions,
  expected,
  found,
  kinds,
  meant,
  numberFaults,
  periodFaults,
  shownValue,
  tableLacks,
  thresholdHints,
  thresholdNeeds,
  unplain,
} from "./words.js";

/** The sentences of issues in English. */
export const issues: IssueSentences = {
  notPlainData: (p) => `expected plain JSON data, found ${unplain[p.found]}`,
  tooDeep: (p) => `nested too deeply, or in a circle; at most ${p.limit} levels`,
  tooManyValues: (p) => `too much content; at most ${p.limit} values in one document`,
  missingKey: (p) => `"${p.key}" is missing`,
  unknownKey: (p) => `unknown key "${p.key}"${meant(p.nearest)}`,
  wrongType: (p) => `expected ${expected[p.expected]}, found ${found[p.found]}${shownValue(p)}`,
  notOneOf: (p) => `${p.value} is not one of ${p.options.join(", ")}${meant(p.nearest)}`,
  badId: (p) =>
    `${p.value} cannot be an id: use letters, digits, _ and Chinese letters (no hyphen, no blank), parts joined by single dots, at most 64 characters; data elements and indicators do not begin with a digit and are no words of the formula language`,
  badNumber: (p) => `${p.value} cannot be read exactly: ${numberFaults[p.reason]}`,
  badPeriod: (p) => `${p.value} is not a period: ${periodFaults[p.reason]}`,
  badDate: (p) => `${p.value} is not a date: write 2024-09-01, a day that exists`,
  badMonthDay: (p) => `${p.value} is not a day of every year: write 09-01`,
  tooLong: (p) => `text of ${p.length} characters, at most ${p.limit}: ${p.value}`,
  badText: (p) => `${p.value} is blank or holds control characters`,
  emptyText: () => `it is empty: leave the key out (or the whole row); write zero as 0`,
  tooFew: (p) => `${counted(p.count, "member")}, expected at least ${p.least}`,
  tooMany: (p) => `${counted(p.count, "member")}, expected at most ${p.most}`,
  outOfRange: (p) => `${p.value} should lie from ${p.least} to ${p.most}`,
  tooManyIssues: (p) => `at least ${counted(p.hidden, "more issue")} not listed`,

  duplicateId: (p) => `the ${kinds[p.kind]} id "${p.id}" is given twice`,
  unknownReference: (p) => `there is no ${kinds[p.kind]} with the id "${p.id}"${meant(p.nearest)}`,
  wrongKind: (p) => `"${p.id}" is ${aKind(p.found)}; ${aKind(p.expected)} is expected here`,
  repeatedReference: (p) => `the ${kinds[p.kind]} "${p.id}" stands twice in one list`,
  cycle: (p) => `${kinds[p.kind]}s in a circle: ${p.ids.join(" → ")}`,

  leadMissing: (p) => `task ${p.task} has no lead unit`,
  jointLead: (p) => `several units lead: ${p.units.join(", ")}`,
  nobodyAnswers: (p) => `no task states the indicator "${p.indicator}", and it names no lead unit`,
  leadAlsoSupports: (p) => `the unit "${p.unit}" both leads and supports`,
  unusedIndicator: (p) => `no goal and no task names the indicator "${p.indicator}"`,

  spanReversed: (p) => `the last year, ${p.last}, comes before the first, ${p.first}`,
  outsideSpan: (p) => `${p.period} lies outside the plan, ${p.first} to ${p.last}`,
  targetLacks: (p) => `${p.comparator} needs "${p.key}"`,
  targetDoesNotTake: (p) => `${p.comparator} does not take "${p.key}"`,
  rangeReversed: (p) => `the upper end, ${p.upper}, is below the lower end, ${p.value}`,
  eventMixedWithNumbers: (p) => `an event takes achieved targets and no milestones, found ${p.comparator}`,
  directionMissing: (p) => `nothing says whether more of "${p.indicator}" is better; give its direction`,
  directionContradicts: (p) => `${directions[p.direction]}, and ${p.comparator} asks for the opposite`,
  outsideLimits: (p) => `${p.value} is outside what is possible (${bounds(p)})`,
  percentAsShare: (p) =>
    `the unit of measure is %, and ${p.value} looks like a share; did you mean ${p.instead}?`,
  milestoneOrder: (p) => `the milestone of ${p.period} should come after that of ${p.previous}`,
  milestoneTwice: (p) =>
    `there is a milestone of ${p.period} already, ${p.other}: of one period a place has only one`,
  milestoneAgainstDirection: (p) =>
    `the milestone ${p.value} is worse than what came before it, ${p.previous} (${directions[p.direction]})`,
  milestoneDiffersFromTarget: (p) =>
    `the milestone of ${p.period}, ${p.milestone}, is not the target, ${p.target}`,
  milestoneAfterDue: (p) => `the milestone of ${p.period} comes after the target, which is due in ${p.due}`,
  targetWorseThanBaseline: (p) => `the target, ${p.target}, is worse than the baseline, ${p.baseline}`,
  baselineAfterDue: (p) => `the baseline is of ${p.period}, after the target is due, in ${p.due}`,
  milestonesLackTarget: () => "milestones without a target to which they lead: nothing is judged by them",
  trajectoryLacksBaseline: (p) => `a ${p.trajectory} path needs a baseline`,
  quotasDoNotSum: (p) => `the quotas of the places for ${p.period} add up to ${p.sum}, not to ${p.total}`,
  statedDifferently: (p) => `${p.value} here, but ${p.other} where "${p.indicator}" states the same thing`,
  namesakeDiffers: (p) => `${p.value} here, but ${p.other} for "${p.indicator}", which has the same name`,
  requiresLater: (p) =>
    `due in ${p.due}, before "${p.required}", which must come first and is due in ${p.requiredDue}`,
  sourceMissing: () => "no source is given (section of the document and its words)",
  revisionOrder: (p) => `revisions stand in order of issue: ${p.issued} is not after ${p.previous}`,

  definitionsOverlap: (p) =>
    `definition "${p.version}", from ${p.from}, holds at the same time as "${p.other}"`,
  notAdditive: (p) => `figures in "${p.unitOfMeasure}" do not add up over places`,
  notAdditiveOverTime: (p) =>
    `the figures of "${p.element}" do not add up over time, and cumulative(…) cannot use it`,
  unionWithoutBreakdown: () => "a union needs a breakdown",
  timingDoesNotTake: (p) => `${p.timing} does not take "${p.key}"`,
  stepOrder: (p) => `the periods of the steps should rise: ${p.periods} is not more than ${p.previous}`,
  ruleCounts: (p) =>
    `facts of the as-of date cannot hold for ${p.periods} periods in a row: ${p.names.join(", ")}`,
  ruleCumulative: (p) => `the fact "${p.name}" has no cumulative figure`,
  ruleFactOfOther: (p) =>
    p.subject === "action"
      ? `"${p.name}" is a fact of an action, and this rule looks at indicators`
      : `"${p.name}" is a fact of an indicator, and this rule looks at actions`,
  componentsBesideFormula: (p) =>
    `the indicator "${p.indicator}" has both a formula and components; it takes one of them`,
  unusedElement: (p) => `no formula uses the data element "${p.element}"`,

  schemeGap: (p) => `no band holds on ${p.range}`,
  schemeOverlap: (p) => `bands ${p.band} and ${p.other} both hold on ${p.range}`,
  bandEmpty: (p) => `no number lies between the ends of ${p.range}`,

  ...formulaIssues,

  thresholdUnread: (p) =>
    (p.words === p.unread
      ? `not understood as a threshold: ${p.words}`
      : `in the threshold ${p.words}, ${p.unread} is not understood`) +
    (p.hint === undefined ? "" : `: ${thresholdHints[p.hint]}`),
  thresholdNeeds: (p) => `the threshold ${p.words} needs ${thresholdNeeds[p.needs]} (${p.needs})`,
  thresholdAlone: (p) =>
    p.kind === "range"
      ? `${p.words} is an estimate and no threshold by itself: say how many at least, or at most`
      : p.kind === "notYet"
        ? `${p.words} asks for nothing in this period and is no threshold: leave it empty`
        : `${p.words} has no threshold that could be computed: keep it as text, or say what share of what is meant`,
  thresholdUnit: (p) => `the threshold ${p.words} counts in "${p.unit}", the indicator in "${p.expected}"`,
  tableHeaderMissing: (p) => `no header with a column of indicators (指标) among the first ${p.looked} rows`,
  tableColumnUnread: (p) => `the column ${p.column} is not read`,
  tableColumnRepeated: (p) => `the column ${p.column} repeats the column ${p.other} and is not read`,
  tableColumnUnknown: (p) =>
    `no column of the table has the head ${p.column} that the option columns names${meant(p.nearest)}`,
  tableRowSkipped: (p) => `the row is no indicator and is not read: ${p.value}`,
  tableUnitUnread: (p) => `${p.value} is no name of a unit and is not read`,
  tableNatureUnread: (p) =>
    `whether ${p.value} is binding (约束性) or anticipatory (预期性) cannot be seen, and no nature is read: write one of them`,
  tableCellOutside: (p) => `${p.value} stands beyond the columns of the header and is not read`,
  tableCellsEmpty: (p) => `nothing stands under ${p.columns.join(", ")}`,
  tableSumUnsure: (p) =>
    `${p.value} is not the ${p.other} of the last year, ${p.column}: whether it is the sum of the years or what the last one comes to is not said, and no target is read; leave one of them out, a sum in a row of its own`,
  tableTotalElsewhere: (p) =>
    `the column ${p.column} sums up the years to ${p.until}, while the plan runs to ${p.last}: it is not the sum of the plan and not read`,
  tableTargetMissing: (p) => `no target could be read for the indicator "${p.indicator}"`,
  tableBaselineAssumed: (p) =>
    `nothing says which column is the baseline: ${p.column} is taken; say so by baselineYear`,
  tableBaselineContradicted: (p) =>
    `the head ${p.column} says that it holds a target, while the option baselineYear takes ${p.year} for the baseline: the head counts`,
  tableTargetsAssumed: (p) =>
    `nothing says what stands under ${p.columns.join(", ")}: all are taken for targets; if the first is the baseline, say so by baselineYear, and if it is a target too, by columns`,
  tableBaselineElsewhere: (p) =>
    `no column holds the baseline of ${p.year}, which the option baselineYear names: ${p.column} is taken, with its own year`,
  tableYearPast: (p) =>
    `the column ${p.column} does not say that it holds a target and lies before the baseline, the plan or its document: it is taken for a figure of the past and not read; if it is a target, say so by span or baselineYear`,
  tableSpanAssumed: (p) =>
    `nothing says from when to when the plan runs: ${p.first}–${p.last} is taken; say so by span`,
  tableLacks: (p) => `the table does not hold ${tableLacks[p.key]}: give it by the option ${p.key}`,

  notWhole: (p) => `${p.value} should be a whole number`,
  breakdownKeyMissing: (p) => `"${p.element}" is broken down by ${p.breakdown}; give a key`,
  breakdownKeyNotTaken: (p) => `"${p.id}" has no breakdown and takes no key`,
  otherCalendar: (p) =>
    p.calendar === "school"
      ? `${p.value} should be a school year, such as 2024/25`
      : `${p.value} should be a calendar period, such as 2024 or 2024-06`,
  datesReversed: (p) => `the end, ${p.until}, comes before the beginning, ${p.from}`,
  waiverSubject: (p) =>
    p.subject === "action"
      ? `the rule "${p.rule}" looks at actions: name the action, and no indicator`
      : `the rule "${p.rule}" looks at indicators: name the indicator, and no action`,
  waiverNamesBoth: () => "a waiver names an indicator or an action, not both",
  waiverRuleUnknown: (p) =>
    `puts off nothing unless assess is given such a rule: no standard rule and none of the plan has the id "${p.id}"${meant(p.nearest)}`,
  reportedBeforePeriod: (p) => `reported on ${p.value}, before ${p.period} began; is the year right?`,
  farFromSpan: (p) =>
    `${p.value} lies more than ten years outside the plan, ${p.first} to ${p.last}; is the year right?`,
  partOfYearToDate: (p) =>
    `"${p.element}" is reported as a year to date; ${p.period} is read as the figure of that part alone. For the year to date write ${p.instead}`,
  reportedDiffers: (p) =>
    `${at(p)}the indicator "${p.indicator}" is reported as ${p.reported} and computed as ${p.computed}: more than one unit of the last digit apart`,
  computedOutsideLimits: (p) =>
    `${at(p)}the indicator "${p.indicator}" is computed as ${p.value}, outside what is possible (${bounds(p)}): look at the counts`,
  partsDiffer: (p) =>
    `${at(p)}"${p.element}"${p.key === undefined ? "" : ` (${p.key})`} is ${p.own === undefined ? "not reported" : `reported as ${p.own}`}, and those of the places inside it ${p.sum === undefined ? "are not" : `add up to ${p.sum}`}`,
  piecesDiffer: (p) =>
    `${at(p)}"${p.element}"${p.key === undefined ? "" : ` (${p.key})`} is reported as ${p.own}, and the shorter periods in it add up to ${p.sum}`,
};

/** Where and when, at the beginning of a sentence. */
function at(p: AtPlace): string {
  return `"${p.place}", ${p.period}: `;
}
