import { unitAfter } from "../../model/index.js";
import { isPeriodText, type PeriodText, printPeriodLabel } from "../../period/index.js";
import type { Amount, NamedFigure, NamedFigures, Subject } from "../verdict-sayings.js";

/** 数和计量单位。 */
export function amount({ text, unit }: Amount): string {
  return `${text}${unitAfter(unit)}`;
}

/** 差距:百分比的差以百分点计。 */
export function difference({ text, unit }: Amount): string {
  if (unit === "%") return `${text}个百分点`;
  return unit === "‰" ? `${text}个千分点` : amount({ text, unit });
}

/** 期间;不是期间的照原样。 */
export function period(text: string): string {
  return isPeriodText(text) ? printPeriodLabel(text) : text;
}

/** 日期:2026年1月5日。 */
export function day(date: string): string {
  const [year, month, date1] = date.split("-").map(Number);
  return `${year}年${month}月${date1}日`;
}

/** 连写;两个字母或数字相接时空一格。 */
export function close(...parts: readonly string[]): string {
  return parts
    .filter((part) => part !== "")
    .reduce(
      (left, right) => (/[\w.]$/.test(left) && /^\w/.test(right) ? `${left} ${right}` : left + right),
      "",
    );
}

/** 地方、指标和期间。 */
export function subject({ place, indicator }: Subject, of?: PeriodText): string {
  return close(place, indicator, of === undefined ? "" : period(of));
}

/** 缺的或矛盾的数:东镇2023学年三小在校生数。 */
export function figure({ name, time, key = "", period: of, place = "" }: NamedFigure): string {
  const when = of === undefined ? "" : period(of);
  return close(place, when, key, time === undefined ? "" : times[time], name);
}

const times = { previous: "上期", cumulative: "累计" } as const;

/** 几个数,多了只列前几个。 */
export function figures({ figures: some, count }: NamedFigures): string {
  const listed = some.map(figure).join("、");
  return count > some.length ? `${listed}等${count}项` : listed;
}
