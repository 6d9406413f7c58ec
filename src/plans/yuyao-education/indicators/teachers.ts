import * as field from "../../../catalogue/index.js";
import type { Indicator } from "../../../model/index.js";
import { inTask } from "../sources.js";
import { by2027, everyPeriodUntil2027 } from "./due.js";

/** Share of full-time junior high teachers with a postgraduate diploma or degree: the first of 分别达到11%和23%. */
export const juniorPostgraduateShare = {
  ...field.juniorPostgraduateShare.indicator,
  nature: "unstated",
  ...by2027("atLeast", "11", inTask(8, "初、高中专任教师中研究生学历学位比例分别达到11%和23%")),
} as const satisfies Indicator;

/** Share of full-time senior high teachers with a postgraduate diploma or degree: the second of 分别达到11%和23%. */
export const seniorPostgraduateShare = {
  ...field.seniorPostgraduateShare.indicator,
  nature: "unstated",
  ...by2027("atLeast", "23", inTask(8, "初、高中专任教师中研究生学历学位比例分别达到11%和23%")),
} as const satisfies Indicator;

/** Share of the backbone teachers eligible in a year who are exchanged in that year: a floor for every year. */
export const backboneExchangeRate = {
  ...field.backboneExchangeRate.indicator,
  nature: "unstated",
  ...everyPeriodUntil2027(
    "atLeast",
    "22",
    inTask(8, "城乡骨干教师交流比例不低于当年符合条件骨干教师总数的22%"),
  ),
} as const satisfies Indicator;
