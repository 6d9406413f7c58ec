import * as field from "../../../catalogue/index.js";
import type { Indicator } from "../../../model/index.js";
import { inTask } from "../sources.js";
import { by2027 } from "./due.js";

/** 均 names primary and junior schools each; whether each of the seven coefficients or their mean is not said. */
const target = by2027("atMost", "0.25", inTask(3, "县域内小学、初中学校校际优质均衡系数均控制在0.25"));

/** How evenly resources are spread over primary schools: seven coefficients, of which each is held to the ceiling. */
export const primaryBalance = {
  ...field.primaryBalance.indicator,
  nature: "unstated",
  ...target,
} as const satisfies Indicator;

/** The same over junior high schools. */
export const juniorBalance = {
  ...field.juniorBalance.indicator,
  nature: "unstated",
  ...target,
} as const satisfies Indicator;
