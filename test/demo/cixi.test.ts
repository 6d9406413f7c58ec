import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it, test } from "vitest";
import { node, requireBuilt, root } from "../support/package.js";

/** What the example prints, under each of its headings. */
let sections: readonly (readonly string[])[];

beforeAll(async () => {
  requireBuilt();
  const { code, stdout, stderr } = await node(["docs/examples/cixi.mjs"], root);
  if (code !== 0) throw new Error(stderr);
  sections = stdout
    .trim()
    .split(/\n(?=【)/u)
    .map((section) => section.trim().split("\n"));
});

const [reading, differences, verdicts, flags] = [0, 1, 2, 3];
const rowOf = (name: string): readonly string[] =>
  (sections[verdicts] ?? []).find((line) => line.startsWith(`${name} `))?.split(/ {2,}/u) ?? [];

test("the table is the visible part of the published one, cell by cell", async () => {
  const csv = readFileSync(new URL("../cases/tables/cixi.csv", import.meta.url), "utf8");
  const published = csv.trim().split("\n").slice(1, 14);
  const { table } = (await import(new URL("../../docs/examples/cixi/table.mjs", import.meta.url).href)) as {
    readonly table: readonly (readonly string[])[];
  };
  expect(table.slice(1).map((row) => row.join(","))).toEqual(published);
  expect(published).toHaveLength(13);
});

test("invented figures stand under a fictional name alone", () => {
  for (const section of [verdicts, flags]) {
    expect(sections[section]?.[0]).toMatch(/^【示例数据\(虚构\) 示例市 /u);
    expect(sections[section]?.slice(1).join("\n")).not.toContain("慈溪");
  }
  expect(sections[reading]?.[0]).toContain("可见部分");
});

test("the table lacks its document, and nothing else is asked", () => {
  expect(sections[reading]?.slice(1)).toEqual([
    "表中没有文件的名称、发文单位和日期,请在选项 document 中给出",
  ]);
});

test("what was made of the draft: 13 ids, three counts, two formulas, a ceiling, a reading and a gap", () => {
  const said = sections[differences]?.slice(1) ?? [];
  const count = (words: string) => said.filter((line) => line.includes(words)).length;
  expect(count("标识由 row")).toBe(13);
  expect([count("新增数据项"), count("新增公式"), count("每期都要保持")]).toEqual([3, 2, 1]);
  expect([count("新增假定"), count("新增缺口")]).toEqual([1, 1]);
});

describe("figures worked by hand", () => {
  it.each([
    // 4.5 of 4.6, from 3.31: 1.19 / 1.29 = 0.92 ≥ 0.85
    ["每千人口拥有3岁以下婴幼儿托位数", "2025年", "4.5个", "4.6个", "差0.1", "△略滞后", "△略滞后", "≥5.5个"],
    // 5200 / 7900 = 0.65822…
    ["普惠托位占比", "2025年", "65.82%", "65.00%", "超0.82", "★完成", "○符合预期", "≥75%"],
    ["通过国家学前教育普及普惠县省级督导评估率", "2023年", "通过", "-", "-", "-", "★提前达到", "通过"],
    // Due in 2024, and not passed then
    ["通过国家义务教育优质均衡发展县省级评估率", "2024年", "未通过", "-", "-", "-", "◆未完成", "通过"],
    // 0.8 of the way from 74 to 75, below 0.85
    ["高等教育毛入学率", "2025年", "74.80%", "75.00%", "差0.20", "▲滞后", "▲滞后", "≥76%"],
    // Kept, though it rose from 1.16
    ["城镇登记失业率", "2025年", "1.90%", "3.50%", "超1.60", "★完成", "○符合预期", "每年<3.5%"],
    // The running total of 2025 alone: 5.2 + 7.3 + 9.4 would be 21.9
    [
      "开展职业技能培训累计数",
      "2025年",
      "9.4万人次",
      "9.0万人次",
      "超0.4",
      "★完成",
      "○符合预期",
      "≥13万人次",
    ],
    // What is expected, 8.7, is worse than the 8.4 of 2022: 1 − 0.1 / 8.7 = 0.99
    ["重大慢病过早死亡率", "2025年", "8.80%", "8.70%", "差0.10", "△略滞后", "△略滞后", "≤8.3%"],
    // 2025 was due on 30 April 2026
    ["每万老年人口拥有持证养老护理员数", "2024年", "33人", "-", "-", "★完成", "□暂不能研判", "≥32人"],
  ])("%s", (...row) => {
    expect(rowOf(row[0])).toEqual(row);
  });
  test("thirteen indicators are judged, and eleven have a milestone in the measured year", () => {
    expect(sections[verdicts]?.[1]).toMatch(/,合计13$/u);
    expect(sections[verdicts]?.[2]).toMatch(/,合计11$/u);
  });
  test("the gravest flag is the evaluation that was missed", () => {
    expect(sections[flags]?.[1]).toMatch(/^到期未完成\(严重\):通过国家义务教育优质均衡发展县省级评估率/u);
  });
});
