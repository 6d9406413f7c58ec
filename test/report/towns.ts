import { assess } from "../../src/assess/index.js";
import type { ActionReport, Observation, Plan } from "../../src/model/index.js";
import { indicator, smallPlan, target } from "../support/small-plan.js";

const small = smallPlan();
const every = "every" as const;

/** 示例数据(虚构): a city with two towns, which have targets of their own. */
export const townsPlan: Plan = {
  ...small,
  units: [
    {
      id: "education_bureau",
      name: { zh: "市教育局", en: "Education Bureau" },
      kind: "government",
    },
    { id: "finance_bureau", name: { zh: "市财政局", en: "Finance Bureau" }, kind: "government" },
    {
      id: "towns",
      name: { zh: "各乡镇(街道)", en: "All towns" },
      kind: "collective",
      places: ["east", "west"],
    },
  ],
  places: [
    { id: "east", name: { zh: "东镇", en: "East Town" } },
    { id: "west", name: { zh: "西镇", en: "West Town" } },
  ],
  tasks: small.tasks.map((task) => ({
    ...task,
    title: { zh: "扩大学前教育", en: "More places in kindergartens" },
    indicators: ["coverage"],
    actions: task.actions.map((action) => ({
      ...action,
      title: { zh: "一镇一园一策", en: "One Town, One Plan" },
    })),
  })),
  elements: small.elements.map((element) =>
    element.id === "children.all"
      ? {
          ...element,
          name: { zh: "在园儿童数", en: "Children in kindergartens" },
          supplier: "education_bureau",
        }
      : element,
  ),
  indicators: [
    indicator({
      nature: "binding",
      baseline: { value: "88", period: "2022" },
      milestones: [target({ value: "93", due: "2025" }), target({ value: "85", due: "2025", places: every })],
      targets: [target({ value: "95" }), target({ value: "90", places: every })],
    }),
    // Reported as it is: 30 of the 40 of 2025.
    {
      id: "good_share",
      name: { zh: "优质园占比", en: "Share of good kindergartens" },
      unitOfMeasure: "%",
      nature: "anticipatory",
      frequency: "schoolYear",
      lead: "finance_bureau",
      milestones: [target({ value: "40", due: "2025" })],
      targets: [target({ value: "60" })],
      sources: [{ section: "二、主要目标", words: "达60%以上" }],
    },
  ],
};

const row = (of: string, place: string, value: number): Observation => ({
  of,
  place,
  period: "2025/26",
  value,
  reportedOn: "2025-12-10",
});

const observations = [
  row("children.covered", "east", 400), // of 500: 80 %, below the 85 of 2025
  row("children.all", "east", 500),
  row("children.covered", "west", 460), // of 500: 92 %, above the 90 of 2027
  { ...row("good_share", "999999", 30), period: "2024/25" },
  row("children.all", "west", 500), // the city: 860 of 1000, 86 %, below the 88 of 2022
];

/** What was reported of the action: it is blocked in the one town and done in the other. */
export const townsReports: readonly ActionReport[] = [
  { action: "one_town", place: "east", state: "blocked", reportedOn: "2026-03-02" },
  { action: "one_town", place: "west", state: "done", reportedOn: "2026-03-05" },
];

/** How it stands on 31 May 2026. */
export const townsAssessment = assess(townsPlan, observations, {
  asOf: "2026-05-31",
  actionReports: townsReports,
});
