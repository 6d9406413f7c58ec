import type { Indicator, Plan, Source, Target } from "../../src/model/index.js";

const source: Source = { section: "二、主要目标", words: "达95%以上" };

/** A target in order; give what differs. */
export function target(change: Partial<Target> = {}): Target {
  return { comparator: "atLeast", value: "95", due: "2027", source, ...change };
}

/** An indicator in order; give what differs. It has a formula as long as it is a percentage. */
export function indicator(change: Partial<Indicator> = {}): Indicator {
  const { unitOfMeasure, targets = [] } = { unitOfMeasure: "%", ...change };
  const isPercentage = unitOfMeasure === "%" && targets.every((one) => one.comparator !== "achieved");
  return {
    id: "coverage",
    name: { zh: "覆盖率", en: "Coverage" },
    unitOfMeasure: "%",
    nature: "unstated",
    frequency: "schoolYear",
    ...(isPercentage ? { formula: "100 * children.covered / children.all" } : {}),
    targets: [target()],
    sources: [source],
    ...change,
  };
}

/** A plan in order, but that its formula leaves two data elements unused; give what differs. */
export function smallPlan(change: Partial<Plan> = {}): Plan {
  return {
    format: "seven-benefits/plan",
    version: 1,
    id: "example",
    title: { zh: "示例方案", en: "Example plan" },
    benefits: ["education"],
    jurisdiction: { name: { zh: "示例市", en: "Example City" }, code: "999999", level: "county" },
    span: { first: 2023, last: 2027 },
    document: { title: "示例方案", issuer: "示例市人民政府", date: "2023-05-23" },
    units: [
      { id: "education_bureau", name: { zh: "市教育局" }, kind: "government" },
      { id: "finance_bureau", name: { zh: "市财政局" }, kind: "government" },
      { id: "towns", name: { zh: "各乡镇(街道)" }, kind: "collective", places: ["east", "west"] },
    ],
    places: [
      { id: "east", name: { zh: "东镇" } },
      { id: "west", name: { zh: "西镇" } },
    ],
    goals: [
      {
        id: "preschool",
        title: { zh: "学前教育" },
        text: { zh: "普及普惠" },
        indicators: ["coverage"],
        source,
      },
    ],
    tasks: [
      {
        number: 1,
        title: { zh: "扩大学前教育" },
        goals: ["preschool"],
        lead: "education_bureau",
        supporting: ["finance_bureau", "towns"],
        actions: [{ id: "one_town", title: { zh: "一镇一园一策" }, due: "2025", source }],
        indicators: ["coverage"],
        source,
      },
    ],
    safeguards: [{ title: { zh: "加强组织领导" }, text: { zh: "建立专班" }, source }],
    elements: [
      {
        id: "children.covered",
        name: { zh: "覆盖儿童数" },
        unitOfMeasure: "人",
        timing: "snapshot",
        calendar: "school",
        rollUp: "sum",
        whole: true,
      },
      {
        id: "children.all",
        name: { zh: "在园儿童数" },
        unitOfMeasure: "人",
        timing: "snapshot",
        calendar: "school",
        rollUp: "sum",
        whole: true,
      },
      {
        id: "pupils.by_school",
        name: { zh: "学生数" },
        unitOfMeasure: "人",
        timing: "snapshot",
        calendar: "school",
        breakdown: "school",
        rollUp: "union",
        whole: true,
        definitions: [{ version: "2023", from: "2023-01-01", words: "在籍学生" }],
      },
      {
        id: "trainees",
        name: { zh: "培训人次" },
        unitOfMeasure: "人次",
        timing: "overPeriod",
        calendar: "calendar",
        accumulation: "yearToDate",
        most: "1000000",
      },
    ],
    indicators: [indicator()],
    ...change,
  };
}
