import { counts, countsByKey } from "./counts.mjs";
import { place, plan } from "./plan.mjs";

/** The day of the assessment. */
export const asOf = "2026-05-31";

const elements = new Map(plan.elements.map((element) => [element.id, element]));

/** The school year or year that a plan calls by its number: graduates of 2025 leave at the end of 2024/25. */
function periodOf({ calendar, timing }, year) {
  if (calendar === "calendar") return String(year);
  const first = timing === "overPeriod" ? year - 1 : year;
  return `${first}/${String((first + 1) % 100).padStart(2, "0")}`;
}

/** School figures are reported each December, the others each March. */
function report(of, year, value) {
  const element = elements.get(of);
  const reportedOn = element.calendar === "school" ? `${year}-12-10` : `${year + 1}-03-20`;
  const source = element.calendar === "school" ? "教育事业统计(虚构)" : "部门年报(虚构)";
  return { of, place, period: periodOf(element, year), value, reportedOn, source };
}

/** What the city reported: 示例数据(虚构). */
export const observations = [
  ...Object.entries(counts).flatMap(([of, values]) =>
    values.flatMap((value, i) => (value === null ? [] : [report(of, 2022 + i, value)])),
  ),
  ...Object.entries(countsByKey).flatMap(([of, values]) =>
    Object.entries(values).map(([key, value]) => ({ ...report(of, 2025, value), key })),
  ),
  // A later report of the same source corrects the 13,100 children of December.
  { ...report("children.in_public", 2025, 13050), reportedOn: "2026-03-06" },
  {
    of: "preschool.provincial_evaluation",
    place,
    period: "2024",
    value: true,
    reportedOn: "2025-01-10",
    source: "评估结果通报(虚构)",
  },
];

/** Every action is under way, and one is blocked. */
export const actionReports = plan.tasks
  .flatMap(({ actions }) => actions)
  .map(({ id: action }) => ({
    action,
    state: action === "vocational.technician_college" ? "blocked" : "inProgress",
    reportedOn: "2026-04-02",
  }));

/** One flag is put off with leave. */
export const waivers = [
  {
    rule: "floor_or_ceiling_broken",
    indicator: "teachers.backbone_exchange_rate",
    place,
    reason: "两所学校合并,部分交流改在2026年秋季",
    approver: "示例市人民政府",
    document: "示例文件第1号(虚构)",
    from: "2026-01-01",
    until: "2026-12-31",
  },
];
