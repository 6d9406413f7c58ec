import { type CompulsoryLevel, schoolsOf } from "./compulsory-levels.js";
import { balanceScheme } from "./documents.js";
import type { CatalogueEntry } from "./entry.js";
import { numbersOf, shareOver } from "./resource-share.js";
import { ofSchools } from "./school-elements.js";
import { share } from "./share.js";

const rule = {
  document: balanceScheme,
  section: "第六条",
  words: "每所学校至少6项指标达到上述要求,余项不能低于要求的85%",
};

/** What the entries of the two levels have in common. */
function resourceStandard<
  const L extends CompulsoryLevel,
  const F extends string,
  const X extends CatalogueEntry["examples"],
>(level: L, formula: F, examples: X) {
  const { zh, en } = schoolsOf[level];
  const name = { zh: `${zh}资源配置达标学校比例`, en: `Share of ${en} that meet the standard of resources` };
  return {
    indicator: share(`compulsory.${level}_resource_standard`, name, formula),
    elements: [
      ofSchools(level, "pupils"),
      ofSchools(level, "higher_degree_teachers"),
      ofSchools(level, "backbone_teachers"),
      ofSchools(level, "arts_sports_teachers"),
      ofSchools(level, "teaching_area"),
      ofSchools(level, "sports_area"),
      ofSchools(level, "equipment_value"),
      ofSchools(level, "networked_classrooms"),
    ],
    lines: [
      {
        drawnBy: "national",
        comparator: "atLeast",
        value: "100",
        binds: { zh: "每所学校", en: "each school" },
        source: rule,
      },
    ],
    certainty: "wording",
    sources: [rule],
    notes: {
      zh: "七条线见 resourceLines。国家只要求每所学校达标;用达标学校比例表示,是按原文换一种说法。",
      en: "The seven lines are in resourceLines. The nation asks for every school; a share of schools says the same in one number.",
    },
    examples,
  } as const satisfies CatalogueEntry;
}

/**
 * Share of primary schools that reach at least six of the seven lines, and no less than 85 % of the rest. A school or
 * teaching point of fewer than 50 pupils, one without pupils included, is counted neither above the line nor below it.
 */
export const primaryResourceStandard = /* @__PURE__ */ resourceStandard(
  "primary",
  /* @__PURE__ */ shareOver("primary", ">= 50", /* @__PURE__ */ numbersOf("primary")),
  [
    {
      origin: "handWorked",
      inputs: {
        "primary.higher_degree_teachers": { 甲: "42", 乙: "42", 丙: "42", 丁: "42", 教学点: "0" },
        "primary.backbone_teachers": { 甲: "10", 乙: "10", 丙: "9", 丁: "10", 教学点: "0" },
        "primary.arts_sports_teachers": { 甲: "9", 乙: "9", 丙: "9", 丁: "9", 教学点: "0" },
        "primary.teaching_area": { 甲: "4500", 乙: "3825", 丙: "4500", 丁: "4500", 教学点: "0" },
        "primary.sports_area": { 甲: "7500", 乙: "7500", 丙: "6750", 丁: "7500", 教学点: "0" },
        "primary.equipment_value": {
          甲: "2000000",
          乙: "2000000",
          丙: "2000000",
          丁: "1600000",
          教学点: "0",
        },
        "primary.networked_classrooms": { 甲: "23", 乙: "23", 丙: "23", 丁: "23", 教学点: "0" },
        "primary.pupils": { 甲: "1000", 乙: "1000", 丙: "1000", 丁: "1000", 教学点: "30" },
      },
      arithmetic: {
        zh: "甲七项全达标;乙六项达标,余一项恰为85%;丙只有五项达标;丁余一项只有80%,教学点不足50人不计:2÷4=50%",
        en: "甲 reaches all seven; 乙 reaches six and exactly 85 % of the other; 丙 reaches five; 丁 has only 80 % of the other; the teaching point has fewer than 50 pupils: 2 / 4 = 50 %",
      },
      value: "50",
    },
  ],
);

/**
 * Share of junior high schools that reach at least six of the seven lines, and no less than 85 % of the rest. A school
 * without pupils neither reaches a line nor misses one: it is counted neither above the line nor below it, so that every
 * school can reach them all while a new one still stands empty.
 */
export const juniorResourceStandard = /* @__PURE__ */ resourceStandard(
  "junior",
  /* @__PURE__ */ shareOver("junior", "> 0", /* @__PURE__ */ numbersOf("junior")),
  [
    {
      origin: "handWorked",
      inputs: {
        "junior.higher_degree_teachers": { 甲: "53", 乙: "53", 丙: "53", 丁: "53" },
        "junior.backbone_teachers": { 甲: "10", 乙: "10", 丙: "9", 丁: "10" },
        "junior.arts_sports_teachers": { 甲: "9", 乙: "9", 丙: "9", 丁: "9" },
        "junior.teaching_area": { 甲: "5800", 乙: "4930", 丙: "5800", 丁: "5800" },
        "junior.sports_area": { 甲: "10200", 乙: "10200", 丙: "9180", 丁: "10200" },
        "junior.equipment_value": { 甲: "2500000", 乙: "2500000", 丙: "2500000", 丁: "2000000" },
        "junior.networked_classrooms": { 甲: "24", 乙: "24", 丙: "24", 丁: "24" },
        "junior.pupils": { 甲: "1000", 乙: "1000", 丙: "1000", 丁: "1000" },
      },
      arithmetic: {
        zh: "甲七项全达标;乙六项达标,余一项恰为85%;丙只有五项达标;丁余一项只有80%:2÷4=50%",
        en: "甲 reaches all seven; 乙 reaches six and exactly 85 % of the other; 丙 reaches five; 丁 has only 80 % of the other: 2 / 4 = 50 %",
      },
      value: "50",
    },
  ],
);
