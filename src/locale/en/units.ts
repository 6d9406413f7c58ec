/** One and several of what plans in Chinese count in. */
const counted: Readonly<Record<string, readonly [one: string, many: string]>> = {
  人: ["person", "persons"],
  名: ["person", "persons"],
  人次: ["person-time", "person-times"],
  户: ["household", "households"],
  所: ["school", "schools"],
  门: ["course", "courses"],
  间: ["room", "rooms"],
  次: ["time", "times"],
  年: ["year", "years"],
  岁: ["year", "years"],
  天: ["day", "days"],
  小时: ["hour", "hours"],
  分钟: ["minute", "minutes"],
  平方米: ["m²", "m²"],
  公里: ["km", "km"],
  元: ["yuan", "yuan"],
};

/** Measure words, which English does not have: the noun that is counted says what it is. */
const measureWords = new Set(
  "个 件 项 家 处 座 张 套 台 辆 部 册 本 条 支 例 起 宗 班 份 场 期 只 株".split(" "),
);

/** A unit of measure of so many; one that is none of these, such as 万元, stays as the plan writes it. */
export function unitWord(unit: string, text: string): string {
  if (measureWords.has(unit)) return "";
  const [one, many] = (Object.hasOwn(counted, unit) ? counted[unit] : undefined) ?? [unit, unit];
  return text === "1" ? one : many;
}
