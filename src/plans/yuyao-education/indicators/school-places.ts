import type { Indicator } from "../../../model/index.js";
import { inTask } from "../sources.js";
import { by2027 } from "./due.js";

/**
 * What the four kinds of places share. They open each 1 September, which gives the only path of the plan: even steps,
 * from 2023 to 2027. The document does not state it.
 */
const opened = {
  unitOfMeasure: "个",
  nature: "unstated",
  frequency: "schoolYear",
  limits: { least: "0" },
  rollUp: "sum",
  trajectory: { kind: "even", stated: false },
} as const;

/** Kindergarten places added since 2023. */
export const kindergartenPlaces = {
  id: "places.kindergarten",
  name: { zh: "新增幼儿园学位", en: "Kindergarten places added" },
  ...opened,
  formula: "cumulative(new_places.kindergarten)",
  ...by2027("atLeast", "9360", inTask(1, "全市新增幼儿园学位9360个")),
} as const satisfies Indicator;

/** Primary school places added since 2023. */
export const primaryPlaces = {
  id: "places.primary",
  name: { zh: "新增小学学位", en: "Primary school places added" },
  ...opened,
  formula: "cumulative(new_places.primary)",
  ...by2027("atLeast", "11610", inTask(1, "小学学位11610个")),
} as const satisfies Indicator;

/** Junior high school places added since 2023. */
export const juniorPlaces = {
  id: "places.junior",
  name: { zh: "新增初中学位", en: "Junior high school places added" },
  ...opened,
  formula: "cumulative(new_places.junior)",
  ...by2027("atLeast", "4500", inTask(1, "初中学位4500个")),
} as const satisfies Indicator;

/** Senior high school places added since 2023. */
export const seniorPlaces = {
  id: "places.senior",
  name: { zh: "新增高中学位", en: "Senior high school places added" },
  ...opened,
  formula: "cumulative(new_places.senior)",
  ...by2027("atLeast", "1200", inTask(1, "高中学位1200个")),
} as const satisfies Indicator;
