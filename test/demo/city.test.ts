import { beforeAll, describe, expect, it, test } from "vitest";
import { node, requireBuilt, root } from "../support/package.js";

/** What the example prints, and the lines under each of its headings. */
let output: string;
let sections: readonly (readonly string[])[];

beforeAll(async () => {
  requireBuilt();
  const { code, stdout, stderr } = await node(["docs/examples/city.mjs"], root);
  if (code !== 0) throw new Error(stderr);
  output = stdout;
  sections = output
    .trim()
    .split(/\n(?=【)/u)
    .map((section) => section.trim().split("\n"));
});

/** The cells of the row of a table that begins with a name. */
const rowOf = (section: number, name: string): readonly string[] =>
  (sections[section] ?? []).find((line) => line.startsWith(`${name} `))?.split(/ {2,}/u) ?? [];

/** The numbers of a line of counts, and the total at its end. */
function countsOf(line: string): { readonly counts: ReadonlyMap<string, number>; readonly total: number } {
  const [told = "", total] = line.split(/,合计/u);
  const counts = [...told.matchAll(/([★●○△▲▼◆◇□◎]\p{Script=Han}+)(\d+)/gu)];
  return { counts: new Map(counts.map(([, name = "", n]) => [name, Number(n)])), total: Number(total) };
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, one) => all + one, 0);

describe("what is invented is called so", () => {
  test("every heading says 示例数据(虚构)", () => {
    const headings = output.split("\n").filter((line) => /^【|研判,|指标$|预警\d+条|最重的一条/u.test(line));
    expect(headings).toHaveLength(4);
    for (const heading of headings) expect(heading).toMatch(/^【示例数据\(虚构\)】示例市/u);
  });
  test("no real place stands anywhere", () => {
    expect(output).not.toMatch(/余姚|宁波|330281/u);
  });
});

describe("figures worked by hand", () => {
  it.each([
    // (13050 + 8700) / 23600 = 21750 / 23600 = 0.92161…; 93.50 - 92.16 = 1.34. From 88 to 93.5 it has come 4.161 of 5.5: 0.76 < 0.85
    ["普惠性幼儿园覆盖率", "2025学年", "92.16%", "93.50%", "差1.34", "▲滞后", "▲滞后", "≥95%", "市教育局"],
    // The report of March: 13050 / 23600 = 0.55296…, not 13100 / 23600 = 0.55508… of December. 5.30 of 12 from 50 to 62: 0.44
    ["公办园在园幼儿占比", "2025学年", "55.30%", "62.00%", "差6.70", "▲滞后", "▲滞后", "≥70%", "市教育局"],
    // 68 / 75 = 0.90666…, and 90 is expected; 100 is not reached yet
    ["教共体覆盖率", "2025学年", "90.67%", "90.00%", "超0.67", "★完成", "○符合预期", "≥100%", "市教育局"],
    // Graduates of 2024/25: 1430 / 2080 = 0.6875, below the 72 of 2022; 78 - 68.75 = 9.25
    [
      "中职毕业生升学比例",
      "2024学年",
      "68.75%",
      "78.00%",
      "差9.25",
      "▼逆向变动",
      "▼逆向变动",
      "≥80%",
      "市人社局",
    ],
    // 1800 + 2000 + 1900 = 5700; three of five equal steps to 9360: 5616; 5700 - 5616 = 84
    ["新增幼儿园学位", "2025学年", "5700个", "5616个", "超84", "-", "○符合预期", "≥9360个", "市发改局"],
    // 810 + 900 + 600 = 2310; 4500 × 3/5 = 2700; 2310 / 2700 = 0.8555…, just above 0.85
    ["新增初中学位", "2025学年", "2310个", "2700个", "差390", "-", "△略滞后", "≥4500个", "市发改局"],
    // 9100 + 400 = 9500 of 9500
    ["随迁子女就读保障比例", "2025学年", "100.00%", "-", "-", "-", "★提前达到", "≥100%", "市教育局"],
    // The sports area decides: half of the pupils have 8800 / 1600 = 5.5 m², the other half 8400 / 800 = 10.5, the mean is 8;
    // 2.5 / 8 = 0.3125. 1 - 0.0325 / 0.28 = 0.88 ≥ 0.85
    ["小学校际优质均衡系数", "2025学年", "0.31", "0.28", "差0.03", "△略滞后", "△略滞后", "≤0.25", "市教育局"],
    // The teachers of arts and sports decide: 12 / 1200 = 0.01 and 9 / 600 = 0.015 around 0.0125; 0.0025 / 0.0125 = 0.2
    ["初中校际优质均衡系数", "2025学年", "0.20", "-", "-", "-", "★提前达到", "≤0.25", "市教育局"],
    // 12 × 0.99 + 3 × 0.97 + 3 × 0.2 = 15.39; 40 / 48000 × 6 + 24 / 24000 × 3 = 0.008; together 15.398
    [
      "儿童平均预期受教育年限",
      "2025学年",
      "15.4年",
      "15.3年",
      "超0.1",
      "★完成",
      "○符合预期",
      "≥15.6年",
      "市教育局",
    ],
    // 20 / 21 = 0.95238…; no document says what 2025 should have
    ["乡镇老年学校覆盖率", "2025年", "95.24%", "-", "-", "-", "◇未到节点", "≥100%", "市委老干部局"],
    // 210 / 1020 = 0.20588…, a floor of every year; 22.00 - 20.59 = 1.41; 1 - 1.41 / 22 = 0.94
    [
      "城乡骨干教师交流比例",
      "2025学年",
      "20.59%",
      "22.00%",
      "差1.41",
      "-",
      "△略滞后",
      "每年≥22%",
      "市教育局",
    ],
    // 2025 was due on 30 April 2026 and did not come: the 15 of 2024 are too old
    ["市级精品校本课程", "2024年", "15门", "-", "-", "-", "□暂不能研判", "约20门", "市教育局"],
    // 88,000 took part, out of nobody knows how many
    ["老年人参与教育人次比例", "2025年", "-", "-", "-", "-", "□暂不能研判", "≥30%", "市委老干部局"],
  ])("%s", (...row) => {
    expect(rowOf(1, row[0])).toEqual(row);
  });
});

describe("headlines", () => {
  const statusOf = (line: string): string => line.split(/ {2,}/u)[6] ?? "";
  const rows = (section: number): readonly string[] => sections[section]?.slice(3) ?? [];

  test("the counts add up, and are those of the table", () => {
    const { counts, total } = countsOf(sections[0]?.find((line) => line.startsWith("全程:")) ?? "");
    expect(total).toBe(27);
    expect(sum(counts.values())).toBe(27);
    expect(rows(1)).toHaveLength(27);
    for (const [status, count] of counts)
      expect(rows(1).filter((line) => statusOf(line) === status)).toHaveLength(count);
  });
  test("the years are counted apart: ten have a milestone for the measured one", () => {
    const { counts, total } = countsOf(sections[0]?.find((line) => line.startsWith("年度:")) ?? "");
    expect([total, sum(counts.values())]).toEqual([10, 10]);
  });
  test("the flags are those of the table, and the plan and the data have no issue", () => {
    const [heading = ""] = sections[2] ?? [];
    const { counts } = countsOf(heading);
    expect(Number(/预警(\d+)条/u.exec(heading)?.[1])).toBe(rows(2).length);
    expect(sum(counts.values())).toBe(rows(2).length);
    for (const [severity, count] of counts)
      expect(rows(2).filter((line) => line.startsWith(severity))).toHaveLength(count);
    expect(output).toContain("问题0处");
  });
});

describe("flags", () => {
  const flagged = (title: string, subject: string): readonly string[] =>
    sections[2]
      ?.find((line) => line.includes(` ${title} `) && line.includes(` ${subject} `))
      ?.split(/ {2,}/u) ?? [];

  it.each([
    // 12800 / 24600 = 52.0 < 54 (2.0 of 4), 13000 / 24200 = 53.7 < 58 (3.7 of 8), 55.3 < 62 (5.3 of 12): off track three times
    ["●严重", "持续滞后", "公办园在园幼儿占比", "2023学年", "督办", "市教育局"],
    // (13000 + 9200) / 24200 = 91.7 < 92, after (12800 + 9400) / 24600 = 90.2 ≥ 90
    ["▲警告", "连续两期滞后", "普惠性幼儿园覆盖率", "2024学年", "提醒", "市教育局"],
    // 1590 / 2100 = 75.7 and 1500 / 2050 = 73.2 were above the 72 of 2022
    ["▲警告", "逆向变动", "中职毕业生升学比例", "2024学年", "提醒", "市人社局"],
    ["▲警告", "数据过时", "市级精品校本课程", "2025年", "提醒", "市教育局"],
    ["▲警告", "数据不全", "老年人参与教育人次比例", "2025年", "提醒", "市委老干部局"],
    ["▲警告", "举措受阻", "示例市技师学院", "-", "提醒", "市教育局"],
    [
      "▲警告",
      "底线或上限未守住或偏离时序进度",
      "城乡骨干教师交流比例",
      "2025学年",
      "暂缓至2026-12-31",
      "市教育局",
    ],
    // 11610 - 6500 = 5110 in two years is 2555 a year; the most in one was 2400
    ["○提示", "按历年最快进度仍难以达到下一节点目标", "新增小学学位", "2025学年", "提醒", "市发改局"],
  ])("%s %s %s", (...row) => {
    expect(flagged(row[1], row[2])).toEqual(row);
  });

  test("the gravest is told in full, with its arithmetic and the correction in it", () => {
    const told = sections[3]?.slice(1).join("\n") ?? "";
    for (const words of ["公办园在园幼儿占比", "13050 / 23600", "2026年3月6日", "市教育局"])
      expect(told).toContain(words);
    // 62 × 23600 / 100 = 14632; 14632 - 13050 = 1582
    expect(told).toContain("1582人");
  });
});

test("columns stand below one another, a Chinese letter being two columns wide", () => {
  const width = (text: string): number =>
    sum([...text].map((one) => (/[\p{Script=Han}、]/u.test(one) ? 2 : 1)));
  for (const section of [1, 2]) {
    const [, header = "", ...lines] = sections[section] ?? [];
    const [rule = "", ...rows] = lines;
    const starts = [...rule.matchAll(/ {2}(?=─)/gu)].map(({ index }) => index);
    expect(starts.length).toBeGreaterThan(4);
    for (const line of [header, ...rows])
      for (const start of starts) {
        let at = 0;
        const upTo = [...line].findIndex((one) => {
          if (at >= start) return true;
          at += width(one);
          return false;
        });
        expect([at, [...line].slice(upTo, upTo + 2).join("")], line).toEqual([start, "  "]);
      }
  }
});

test("it takes no longer than a person waits", { timeout: 5_000 }, async () => {
  expect((await node(["docs/examples/city.mjs"], root)).stdout).toBe(output);
});
