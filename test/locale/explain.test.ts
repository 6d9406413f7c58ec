import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  type Issue,
  type IssueCode,
  type IssueParams,
  issueOf,
  issueSeverity,
  type SyntaxFault,
  syntaxFaults,
} from "../../src/issue/index.js";
import { explain, locales } from "../../src/locale/index.js";
import type { Plan } from "../../src/model/index.js";
import { isPeriodText, printPeriodLabel } from "../../src/period/index.js";
import { parsePlan } from "../../src/schema/index.js";
import { validatePlan } from "../../src/validate/index.js";
import { indicator, smallPlan, target } from "../support/small-plan.js";

/** One example of the parameters of every code; the goldens show the sentence of each. */
const examples: { readonly [Code in IssueCode]: IssueParams[Code] } = {
  notPlainData: { found: "classInstance" },
  tooDeep: { limit: 64 },
  tooManyValues: { limit: 500000 },
  missingKey: { key: "units" },
  unknownKey: { key: "goles", nearest: "goals" },
  wrongType: { value: "95", found: "number", expected: "decimalText" },
  notOneOf: { value: '"atleast"', options: ["atLeast", "atMost"], nearest: "atLeast" },
  badId: { value: '"a-b"' },
  badNumber: { value: '"95%"', reason: "misspelt" },
  badPeriod: { value: '"2026/28"', reason: "notConsecutive" },
  badDate: { value: '"2023-02-30"' },
  badMonthDay: { value: '"02-29"' },
  tooLong: { value: '"xxx…"', length: 1000000, limit: 400 },
  badText: { value: '" "' },
  emptyText: {},
  tooFew: { count: 0, least: 1 },
  tooMany: { count: 5000001, most: 5000000 },
  outOfRange: { value: "22027", least: 1950, most: 2150 },
  tooManyIssues: { hidden: 500 },
  duplicateId: { id: "finance_bureau", kind: "unit" },
  unknownReference: { id: "education_burau", kind: "unit", nearest: "education_bureau" },
  wrongKind: { id: "east", expected: "unit", found: "place" },
  repeatedReference: { id: "towns", kind: "unit" },
  cycle: { kind: "place", ids: ["a", "b", "a"] },
  leadMissing: { task: 4 },
  jointLead: { units: ["education_bureau", "finance_bureau"] },
  nobodyAnswers: { indicator: "coverage" },
  leadAlsoSupports: { unit: "education_bureau" },
  unusedIndicator: { indicator: "coverage" },
  spanReversed: { first: 2027, last: 2023 },
  outsideSpan: { period: "2028", first: 2023, last: 2027 },
  targetLacks: { comparator: "between", key: "upper" },
  targetDoesNotTake: { comparator: "atLeast", key: "tolerance" },
  rangeReversed: { value: "20", upper: "15" },
  eventMixedWithNumbers: { comparator: "atLeast" },
  directionMissing: { indicator: "courses" },
  directionContradicts: { direction: "up", comparator: "atMost" },
  outsideLimits: { value: "101", least: "0", most: "100" },
  percentAsShare: { value: "0.95", instead: "95" },
  milestoneOrder: { period: "2024", previous: "2025" },
  milestoneTwice: { period: "2025", other: "92" },
  milestoneAgainstDirection: { value: "9.1", previous: "8.9", direction: "down" },
  milestoneDiffersFromTarget: { milestone: "94.9", target: "95", period: "2027" },
  milestoneAfterDue: { period: "2027", due: "2026" },
  targetWorseThanBaseline: { target: "86", baseline: "97.67" },
  baselineAfterDue: { period: "2030", due: "2027" },
  milestonesLackTarget: {},
  trajectoryLacksBaseline: { trajectory: "linear" },
  quotasDoNotSum: { sum: "1531", total: "1532", period: "2021" },
  statedDifferently: { value: "90", other: "95", indicator: "coverage" },
  namesakeDiffers: { value: "90", other: "95", indicator: "coverage" },
  requiresLater: { required: "provincial", due: "2026", requiredDue: "2027" },
  sourceMissing: {},
  revisionOrder: { issued: "2025-01-01", previous: "2025-01-01" },
  definitionsOverlap: { version: "2024", other: "2023", from: "2024-01-01" },
  notAdditive: { unitOfMeasure: "%" },
  notAdditiveOverTime: { element: "participants" },
  unionWithoutBreakdown: { rollUp: "union" },
  timingDoesNotTake: { key: "snapshotDay", timing: "overPeriod" },
  stepOrder: { periods: 2, previous: 2 },
  ruleCounts: { periods: 2, names: ["neverReported", "daysOverdue"] },
  ruleCumulative: { name: "gap" },
  ruleFactOfOther: { name: "value", subject: "indicator" },
  componentsBesideFormula: { indicator: "coefficient" },
  unusedElement: { element: "trainees" },
  schemeGap: { range: "(-10, 0)" },
  schemeOverlap: { range: "[0.8, 0.85)", band: 2, other: 1 },
  bandEmpty: { range: "[1, 0.85]" },
  formulaSyntax: { fault: "writeInstead", found: "&&", instead: "and", position: 4, near: "&& b" },
  formulaTooLarge: { measure: "depth", limit: 64, position: 64, near: "(((1" },
  formulaArguments: { name: "if", count: 2, least: 3, most: 3, position: 0, near: "if(a, b)" },
  formulaUnknownWord: {
    word: "childern",
    kind: "name",
    nearest: "children",
    position: 6,
    near: "childern / all",
  },
  formulaType: { expected: "number", found: "truth", position: 4, near: "(b < c)" },
  formulaValue: {
    value: '"offTrak"',
    options: ["onTrack", "offTrack"],
    nearest: "offTrack",
    position: 10,
    near: '"offTrak"',
  },
  formulaBreakdown: {
    fault: "different",
    breakdown: "school",
    other: "age",
    position: 0,
    near: "pupils / enrolment",
  },
  formulaUnits: { fault: "mixed", unit: "人", other: "人次", position: 0, near: "elderly + participations" },
  formulaConstant: { fault: "divisor", position: 4, near: "(1 - 1)" },
  formulaTime: { name: "daysOverdue", time: "previous", position: 0, near: "previous(daysOverdue)" },
  formulaFactor: { fault: "lacking", factor: "100", unitOfMeasure: "%", position: 0, near: "a / b" },
  thresholdUnread: { words: '"未达95%以上"', unread: '"未达95%"' },
  thresholdNeeds: { words: '"达到80%"', needs: "direction" },
  thresholdAlone: { words: '"1-2个"', kind: "range" },
  thresholdUnit: { words: '"13万人"', unit: "万人", expected: "万人次" },
  tableHeaderMissing: { looked: 50 },
  tableColumnUnread: { column: '"备注"' },
  tableColumnRepeated: { column: '"2024"', other: '"2024年"' },
  tableColumnUnknown: { column: '"规划愿境"', nearest: "规划愿景" },
  tableRowSkipped: { value: '"注:2022年为基期"' },
  tableUnitUnread: { value: '"年底前"' },
  tableNatureUnread: { value: '"预期性、约束性"' },
  tableCellOutside: { value: '"5.5"' },
  tableCellsEmpty: { columns: ["2024年", "2025年"] },
  tableSumUnsure: { value: '"70"', other: '"20"', column: '"2027年"' },
  tableTotalElsewhere: { column: '"十三五累计"', until: 2020, last: 2025 },
  tableTargetMissing: { indicator: "row14" },
  tableBaselineAssumed: { column: '"2022年"' },
  tableBaselineContradicted: { column: '"2023年目标"', year: 2023 },
  tableTargetsAssumed: { columns: ["2023", "2024", "2025"] },
  tableBaselineElsewhere: { column: '"2022年基期值"', year: 2021 },
  tableYearPast: { column: '"2021年"' },
  tableSpanAssumed: { first: 2021, last: 2025 },
  tableLacks: { key: "jurisdiction" },
  notWhole: { value: '"24500.5"' },
  breakdownKeyMissing: { element: "pupils.by_school", breakdown: "school" },
  breakdownKeyNotTaken: { id: "children.all" },
  otherCalendar: { value: '"2024"', calendar: "school" },
  datesReversed: { from: "2025-02-01", until: "2025-01-01" },
  waiverSubject: { rule: "action_overdue", subject: "action" },
  waiverNamesBoth: {},
  waiverRuleUnknown: { id: "off_trak", nearest: "off_track" },
  reportedBeforePeriod: { value: "2023-11-12", period: "2024" },
  farFromSpan: { value: "2052", first: 2023, last: 2027 },
  partOfYearToDate: { element: "trainees", period: "2024-03", instead: "2024-01..03" },
  reportedDiffers: {
    place: "999999",
    period: "2024/25",
    indicator: "coverage",
    computed: "96.552",
    reported: "95.5",
  },
  computedOutsideLimits: {
    place: "east",
    period: "2024/25",
    indicator: "coverage",
    value: "105",
    least: "0",
    most: "100",
  },
  partsDiffer: { place: "999999", period: "2024-06", element: "trainees", own: "1000", sum: "990" },
  piecesDiffer: { place: "999999", period: "2024", element: "trainees", own: "12000", sum: "11990" },
};

/** What stands there, and what to write instead, for every fault of the spelling of a formula. */
const faults: { readonly [Fault in SyntaxFault]: readonly [found: string, instead?: string] } = {
  unknownCharacter: ["$"],
  foreignLetter: ["а (U+0430)"],
  hiddenCharacter: ["U+202E"],
  fullWidth: ["1", "1"],
  writeInstead: ["=", "=="],
  leadingEquals: ["="],
  badNumber: ["1e5"],
  thousands: ["1,000", "1000"],
  longNumber: ["1000000000000000000000000"],
  badName: ["a..b"],
  longName: ["aaaa…"],
  openText: ['"met'],
  empty: [""],
  operandMissing: [")"],
  operatorMissing: ["b"],
  chain: ["=="],
  bracketsAsked: ["not"],
  unclosed: ["("],
  unopened: [")"],
  strayComma: [","],
  callWithoutBracket: ["sum"],
  notOneName: ["previous"],
};

const golden = (name: string) => new URL(`../cases/locale/${name}`, import.meta.url);
const codes = Object.keys(examples) as IssueCode[];

describe.each(locales)("explain in %s", (locale) => {
  it("says every code as in the golden file, which is read by people", async () => {
    const lines = codes.map((code) => {
      const issue = issueOf(code, [], examples[code]);
      return `${code} (${issue.severity}) ${explain(issue, { locale })}`;
    });
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(golden(`issues.${locale}.txt`).pathname);
  });

  it("says every fault of a formula's spelling as in the golden file", async () => {
    const lines = syntaxFaults.map((fault) => {
      const [found, instead] = faults[fault];
      const params = { fault, found, ...(instead === undefined ? {} : { instead }) };
      const issue = issueOf("formulaSyntax", [], { ...params, position: 6, near: found });
      return `${fault} ${explain(issue, { locale })}`;
    });
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(golden(`syntax.${locale}.txt`).pathname);
  });

  it("says nothing undefined", () => {
    for (const code of codes)
      expect(explain(issueOf(code, [], examples[code]), { locale })).not.toMatch(/undefined|\[object|NaN/);
  });

  it("says every value, id, date and count that an issue carries", () => {
    // Members of closed sets are said in words of the language instead, and periods by their label.
    const inWords = new Set([
      "reason",
      "found",
      "expected",
      "kind",
      "rollUp",
      "direction",
      "calendar",
      "timing",
    ]);
    const unsaid = codes.flatMap((code) => {
      const sentence = explain(issueOf(code, [], examples[code]), { locale }).replaceAll(",", "");
      const isUnsaid = (value: unknown) =>
        ![String(value), labelOf(String(value))].some((said) => sentence.includes(said.replaceAll(",", "")));
      return Object.entries(examples[code])
        .filter(([key, value]) => !inWords.has(key) && [value].flat().some(isUnsaid))
        .map(([key]) => `${code}.${key}`);
    });
    expect(unsaid.filter((one) => !one.startsWith("formula"))).toEqual([]);
  });
});

describe("where an issue sits", () => {
  const plan = smallPlan({ indicators: [indicator({ targets: [target({ source: undefined })] })] });
  const [issue] = validatePlan(plan) as [Issue];

  it("is the path as code would write it", () => {
    expect(explain(issue, { locale: "zh-CN" })).toBe(
      "indicators[0].targets[0].source:未注明出处(文件章节和原文用语)",
    );
    expect(explain(issue, { locale: "en" })).toBe(
      "indicators[0].targets[0].source: no source is given (section of the document and its words)",
    );
  });

  it("goes by the name of the thing, where the plan is given", () => {
    expect(explain(issue, { locale: "zh-CN", plan })).toBe(
      "覆盖率(indicators[0].targets[0].source):未注明出处(文件章节和原文用语)",
    );
    expect(explain(issue, { locale: "en", plan })).toBe(
      "Coverage (indicators[0].targets[0].source): no source is given (section of the document and its words)",
    );
  });

  it("is the row and the field of data", () => {
    const one = {
      ...issueOf("notWhole", [4, "value"], { value: '"1.5"' }),
      rows: { count: 1, first: [4] },
    } as Issue;
    expect(explain(one, { locale: "zh-CN" })).toBe('第5行 value:"1.5" 应为整数');
    expect(explain(one, { locale: "en" })).toBe('row 5 value: "1.5" should be a whole number');
    const many = { ...one, rows: { count: 12, first: [4, 5, 6] } } as Issue;
    expect(explain(many, { locale: "zh-CN" })).toBe('共12行(第5, 6, 7……行) value:"1.5" 应为整数');
    expect(explain(many, { locale: "en" })).toBe(
      '12 rows (5, 6, 7, …) value: "1.5" should be a whole number',
    );
  });

  it.each<[string, unknown]>([
    ["a key left out", { ...plan, goals: undefined }],
    ["a list that is null", { ...plan, indicators: null }],
    ["a member that is null", { ...plan, indicators: [null] }],
    ["a name that is a number", { ...plan, indicators: [{ ...indicator(), name: 5 }] }],
    ["null", null],
    ["text", "{}"],
  ])("is told even where the plan that is given is the one with the issue: %s", (_name, broken) => {
    const result = parsePlan(broken);
    const issues = result.ok ? [] : result.issues;
    expect(issues.length).toBeGreaterThan(0);
    for (const one of issues)
      for (const locale of locales)
        expect(explain(one, { locale, plan: broken as Plan })).not.toMatch(/undefined\(/);
  });

  it("refuses a locale that does not ship, by name", () => {
    expect(() => explain(issue, { locale: "toString" as "en" })).toThrow("not toString");
    expect(() => explain(issue, { locale: "fr" as "en" })).toThrow("locale must be one of zh-CN, en, not fr");
  });
});

describe("docs/issues.md", () => {
  const page = readFileSync(new URL("../../docs/issues.md", import.meta.url), "utf8");
  it.each(codes)("explains %s, with its severity", (code) => {
    const row = page.split("\n").find((line) => line.startsWith(`| \`${code}\` |`));
    expect(row?.split("|")[2]?.trim()).toBe(issueSeverity(code));
  });

  it("explains no code that there is not", () => {
    const listed = [...page.matchAll(/^\| `(\w+)` \|/gm)].map((match) => match[1]);
    expect(listed.sort()).toEqual([...codes].sort());
  });
});

/** A period as Chinese sentences write it; any other text as it is. */
function labelOf(text: string): string {
  return isPeriodText(text) ? printPeriodLabel(text) : text;
}
