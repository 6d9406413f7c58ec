import * as field from "../../../catalogue/index.js";
import type { Indicator } from "../../../model/index.js";
import { inGoal, inTask } from "../sources.js";
import { by2027 } from "./due.js";

/** Share of graduates who go on to a higher level, stated in goal 4 and again in task 5. */
export const progressionRate = {
  ...field.progressionRate.indicator,
  nature: "unstated",
  ...by2027(
    "atLeast",
    "80",
    inGoal(4, "中职毕业生升入高一级学校的比例达到80%"),
    inTask(5, "中职毕业生升入高一级学校的比例达到80%"),
  ),
} as const satisfies Indicator;

/** Share of the intake that enters long programmes, stated in goal 4 and again in task 5. */
export const longCycleShare = {
  ...field.longCycleShare.indicator,
  nature: "unstated",
  ...by2027(
    "atLeast",
    "40",
    inGoal(4, "长学制技术技能人才招生占中职招生比例达40%以上"),
    inTask(5, "长学制技术技能人才招生占中职招生比例达40%以上"),
  ),
} as const satisfies Indicator;
