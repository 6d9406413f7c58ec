import type { Held } from "../held.js";
import type { ClauseParams, HeldTo } from "../verdict-sayings.js";
import { amount, difference, period } from "./amounts.js";

/** 现值与目标、年度目标、应达值、底线或上限的关系。 */
export function heldClause({ held, to, due, unit }: ClauseParams["held"]): string {
  const name = heldName(held, to, due);
  const { rounded } = held;
  const by =
    rounded === undefined ? "" : `按修约值${rounded === "" ? "" : amount({ text: rounded, unit })}比较,`;
  const told = `${by}${held.isShort ? short(held, name, unit) : satisfied(held, name, unit)}`;
  return held.isTolerated ? `${told},在允许的偏差之内` : told;
}

/** 门槛的写法:95%、80—90%、20门左右。 */
export function threshold({ comparator, threshold: value, upper }: Bound, unit: string): string {
  if (comparator === "between") {
    // 一字线紧挨负号看不清。
    const dash = `${value}${upper}`.includes("-") ? "至" : "—";
    return amount({ text: `${value}${dash}${upper ?? ""}`, unit });
  }
  return `${amount({ text: value, unit })}${comparator === "about" ? "左右" : ""}`;
}

type Bound = Pick<Held, "comparator" | "threshold" | "upper">;

function heldName({ comparator }: Held, to: HeldTo, due: string): string {
  switch (to) {
    case "target":
      return `${period(due)}目标`;
    case "milestone":
      return "年度目标";
    case "path":
      return "应达值";
    case "every":
      if (comparator === "atLeast" || comparator === "moreThan") return "底线";
      return comparator === "atMost" || comparator === "lessThan" ? "上限" : "每期要求";
  }
}

function short(held: Held, name: string, unit: string): string {
  const of = `${name}${threshold(held, unit)}`;
  const by = (word: string) =>
    held.gap === undefined ? "" : `,${word}${difference({ text: held.gap, unit })}`;
  switch (held.comparator) {
    case "atLeast":
      return `低于${of}${by("差")}`;
    case "moreThan":
      return `未超过${of}${by("差")}`;
    case "atMost":
      return `高于${of}${by("超出")}`;
    case "lessThan":
      return `未控制在${of}以下${by("超出")}`;
    case "between":
      return held.isBelow ? `低于${of}的下限${by("差")}` : `高于${of}的上限${by("超出")}`;
    default:
      return `${held.isBelow ? "低于" : "高于"}${of}${by(held.isBelow ? "差" : "超出")}`;
  }
}

function satisfied(held: Held, name: string, unit: string): string {
  const of = `${name}${threshold(held, unit)}`;
  const by = (word: string) =>
    held.gap === undefined ? "" : `,${word}${difference({ text: held.gap, unit })}`;
  switch (held.comparator) {
    case "moreThan":
      return `超过${of}${by("高出")}`;
    case "atMost":
      return `控制在${of}以内${by("低")}`;
    case "lessThan":
      return `控制在${of}以下${by("低")}`;
    case "equalTo":
      return `等于${of}`;
    case "between":
      return `在${of}之间`;
    case "about":
      return `达到${of}${by(held.isBelow ? "低" : "高出")}`;
    default:
      return `达到${of}${by("高出")}`;
  }
}
