import type { Indicator } from "../../../model/index.js";
import { inGoal, inTask } from "../sources.js";
import { by2027 } from "./due.js";

/** Share of graduates who go on to a higher level, stated in goal 4 and again in task 5. */
export const progressionRate = {
  id: "vocational.progression_rate",
  name: {
    zh: "中职毕业生升入高一级学校的比例",
    en: "Share of secondary vocational graduates who go on to a higher level",
  },
  unitOfMeasure: "%",
  nature: "unstated",
  frequency: "schoolYear",
  formula: "100 * vocational_graduates.progressed / vocational_graduates.total",
  ...by2027(
    "atLeast",
    "80",
    inGoal(4, "中职毕业生升入高一级学校的比例达到80%"),
    inTask(5, "中职毕业生升入高一级学校的比例达到80%"),
  ),
} as const satisfies Indicator;

/** Share of the intake that enters long programmes, stated in goal 4 and again in task 5. */
export const longCycleShare = {
  id: "vocational.long_cycle_share",
  name: {
    zh: "长学制技术技能人才招生占中职招生比例",
    en: "Share of long technical programmes in the intake of secondary vocational schools",
  },
  unitOfMeasure: "%",
  nature: "unstated",
  frequency: "schoolYear",
  formula: "100 * vocational_intake.long_cycle / vocational_intake.total",
  ...by2027(
    "atLeast",
    "40",
    inGoal(4, "长学制技术技能人才招生占中职招生比例达40%以上"),
    inTask(5, "长学制技术技能人才招生占中职招生比例达40%以上"),
  ),
} as const satisfies Indicator;
