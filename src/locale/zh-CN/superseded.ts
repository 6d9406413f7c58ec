import type { Comparator } from "../../model/index.js";
import type { Change, ClauseParams, Stated } from "../verdict-sayings.js";
import { period } from "./amounts.js";
import { threshold } from "./held.js";

const comparators: Readonly<Record<Comparator, string>> = {
  atLeast: "不低于",
  moreThan: "超过",
  atMost: "不超过",
  lessThan: "低于",
  equalTo: "等于",
  about: "",
  between: "",
  achieved: "",
};

/** 目标和年度目标调整了什么。 */
export function superseded({ target, milestone, unit }: ClauseParams["superseded"]): string {
  const told = [
    ...(target === undefined ? [] : [changed("目标", target, unit)]),
    ...(milestone === undefined ? [] : [changed("年度目标", milestone, unit)]),
  ];
  return told.length === 0 ? "文件已调整,目标值未变" : told.join(",");
}

/** 目标由什么调整为什么。 */
export function targetChanged(change: Change, unit: string): string {
  return changed("目标", change, unit);
}

function changed(name: string, { before, after }: Change, unit: string): string {
  const of = (one: Stated | undefined) => (one === undefined ? "" : threshold(one, unit));
  if (before === undefined) return after === undefined ? "" : `新设${period(after.due)}${name}${of(after)}`;
  if (after === undefined) return `${period(before.due)}${name}${of(before)}已取消`;
  const isOther = before.comparator !== after.comparator;
  const isLater = before.due !== after.due;
  const [from, to] = [before, after].map(
    (one) => `${isLater ? period(one.due) : ""}${isOther ? comparators[one.comparator] : ""}${of(one)}`,
  );
  const when = name === "年度目标" && !isLater ? period(after.due) : "";
  return `${when}${name}由${from}调整为${to}`;
}
