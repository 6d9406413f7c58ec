/*
 * What is measured and not counted: money, length, area, volume, weight, time, power. The list cannot be complete; a unit
 * that is not in it passes as a count, so that no formula is refused because of a unit that nobody thought of.
 */
const measured: ReadonlySet<string> = new Set(
  [
    "元 角 分 美元 欧元 港元",
    "米 分米 厘米 毫米 公里 里",
    "平方米 ㎡ 平方千米 平方公里 亩 公顷",
    "立方米 升 毫升",
    "克 公斤 斤 吨",
    "秒 分钟 小时 课时 学时 天 日 周 月 个月 年 学年 岁",
    "度 瓦时",
  ].flatMap((units) => units.split(" ")),
);

/** Whether a unit is one of money, size, weight or time, or a product with such a one (`人·小时`), and not of counting. */
export function isMeasured(unit: string): boolean {
  return unit.split("·").some((part) => measured.has(part));
}
