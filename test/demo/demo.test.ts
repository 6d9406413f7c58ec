import { beforeAll, describe, expect, it, test } from "vitest";
import { node, requireBuilt, root } from "../support/package.js";

/** What the demo prints, its parts by lines, the bulletin, and the tables by their cells. */
let output: string;
let parts: readonly (readonly string[])[];
let bulletin: readonly string[];
let flags: readonly (readonly string[])[];
let supervision: readonly (readonly string[])[];
let full: readonly string[];

const cells = (line: string): readonly string[] => line.split(/ {2,}/u);

beforeAll(async () => {
  requireBuilt();
  const { code, stdout, stderr } = await node(["docs/examples/demo.mjs"], root);
  if (code !== 0) throw new Error(stderr);
  output = stdout;
  parts = output
    .trim()
    .split(/\n(?=【)/u)
    .map((part) => part.trim().split("\n"));
  const [listed = [], told = [], supervised = [], gravest = []] = parts;
  flags = listed.slice(4).map(cells);
  bulletin = told;
  supervision = supervised.slice(5).map(cells);
  full = gravest.slice(2);
});

/** The lines of a part of the bulletin, without its heading. */
const part = (title: string): readonly string[] => {
  const from = bulletin.findIndex((line) => line.endsWith(`、${title}`));
  const to = bulletin.findIndex((line, i) => i > from && line === "");
  return from < 0 ? [] : bulletin.slice(from + 1, to < 0 ? undefined : to);
};

/** The line that tells of an indicator, and the one after it. */
const told = (title: string, name: string): readonly string[] => {
  const lines = part(title);
  const at = lines.findIndex((line) => line.replace(/^\d+\. /u, "").startsWith(name));
  return at < 0 ? [] : lines.slice(at, at + 2);
};

test("every part is called 示例数据(虚构), and no real place stands anywhere, in the English either", async () => {
  const headings = output.split("\n").filter((line) => line.startsWith("【"));
  expect(headings).toEqual([
    "【示例数据(虚构)】示例市 预警21条:●严重1、▲警告12、○提示8",
    "【示例数据(虚构)】示例市 通报",
    "【示例数据(虚构)】示例市 督办清单",
    "【示例数据(虚构)】示例市 最重的一条预警",
  ]);
  const { plan } = (await import(new URL("../../docs/examples/city/plan.mjs", import.meta.url).href)) as {
    readonly plan: unknown;
  };
  for (const text of [output, JSON.stringify(plan)])
    expect(text).not.toMatch(/余姚|宁波|宁职院|330281|Yuyao|Ningbo/u);
});

test("each part fits on one screen", () => {
  for (const part of parts) expect(part.length, part[0]).toBeLessThanOrEqual(45);
});

describe("the table of flags", () => {
  it.each([
    ["●严重", "▲滞后", "持续滞后", "公办园在园幼儿占比", "2023学年", "督办", "市教育局"],
    ["▲警告", "▼逆向变动", "逆向变动", "中职毕业生升学比例", "2024学年", "提醒", "市人社局"],
    ["▲警告", "□暂不能研判", "数据不全", "老年人参与教育人次比例", "2025年", "提醒", "市委老干部局"],
    ["▲警告", "◆受阻", "举措受阻", "示例市技师学院", "-", "提醒", "市教育局"],
    ["○提示", "△略滞后", "进度略滞后", "小学校际优质均衡系数", "至迟2025学年", "提醒", "市教育局"],
  ])("%s %s %s %s", (...row) => {
    expect(flags.find((cell) => cell[2] === row[2] && cell[3] === row[3])).toEqual(row);
  });
  test("the counts of its heading are those of its rows", () => {
    expect(flags).toHaveLength(21);
    for (const [severity, count] of [
      ["●严重", 1],
      ["▲警告", 12],
      ["○提示", 8],
    ] as const)
      expect(flags.filter(([first]) => first === severity)).toHaveLength(count);
  });
});

test("the gravest flag is told in full, with its arithmetic and sources", () => {
  expect(full[0]).toMatch(/^持续滞后\(严重\):公办园在园幼儿占比2025学年为55\.3%/u);
  for (const words of [
    "100 × 13050 / 23600",
    "2026年3月6日",
    "公办幼儿园在园幼儿占比达70%以上",
    "牵头市教育局",
  ])
    expect(full.join("\n")).toContain(words);
});

describe("the bulletin", () => {
  const sum = (text: string): number =>
    [...text.matchAll(/\p{Script=Han}(\d+)项/gu)].reduce((all, [, count]) => all + Number(count), 0);
  const lead = (): string => /,27项指标中:(.*)。$/u.exec(part("总体情况")[0] ?? "")?.[1] ?? "";

  test("the counts of the headline add up, and those of the year apart", () => {
    const early = "(含提前达到)";
    expect(sum(lead().replace(early, ""))).toBe(27);
    const annual = /^1\. 有当年年度目标的10项中:(.*)。$/u.exec(part("总体情况")[1] ?? "")?.[1] ?? "";
    expect(sum(annual.replace(early, ""))).toBe(10);
  });
  test("who is behind is counted: 4 slightly, 2 off track, 1 reversing", () => {
    expect(lead()).toContain("略滞后4项、滞后2项、逆向变动1项");
    expect(part("进度滞后及未完成的指标")[0]).toBe("共7项,按严重程度排列如下。");
    expect(part("进度滞后及未完成的指标").filter((line) => /^\d/u.test(line))).toHaveLength(7);
  });
  it.each([
    // 1430 / 2080 = 0.6875, below the 72 of 2022; 78 - 68.75 = 9.25; 2080 × 78% = 1622.4, and 1623 - 1430 = 193
    ["中职毕业生升学比例2024学年为68.75%", "差9.25个百分点,折合193人", "逆向变动", "市人社局"],
    // 21750 / 23600 = 0.92161…; 93.5 - 92.16 = 1.34; 23600 × 93.5% = 22066, and 22066 - 21750 = 316
    ["普惠性幼儿园覆盖率2025学年为92.16%", "差1.34个百分点,折合316人", "滞后", "市教育局"],
    // 13050 / 23600 = 0.55296…; 23600 × 62% = 14632, and 14632 - 13050 = 1582
    ["公办园在园幼儿占比2025学年为55.3%", "差6.7个百分点,折合1582人", "滞后", "市教育局"],
    // 2100 + 2400 + 2000 = 6500; three of five equal steps to 11610: 6966; 11610 - 6500 = 5110
    ["新增小学学位截至2025学年累计6500个", "低于应达值6966个,差466个", "还差5110个", "市发改局"],
    // 810 + 900 + 600 = 2310; 4500 × 3/5 = 2700
    ["新增初中学位截至2025学年累计2310个", "低于应达值2700个,差390个", "还差2190个", "市发改局"],
    // (10.5 - 8) / 8 = 0.3125 of the sports area
    ["小学校际优质均衡系数2025学年为0.31", "高于年度目标0.28,超出0.03", "略滞后", "市教育局"],
    // 210 / 1020 = 0.20588…; 1020 × 22% = 224.4, and 225 - 210 = 15
    ["城乡骨干教师交流比例2025学年为20.59%", "差1.41个百分点,折合15人", "略滞后", "市教育局"],
  ])("%s", (begins, gap, status, unit) => {
    const [line, lead] = told("进度滞后及未完成的指标", begins);
    expect(line).toContain(gap);
    expect(line).toContain(status);
    expect(lead).toBe(`   牵头单位:${unit}`);
  });
  test("what cannot be judged is named with what to supply, and by whom", () => {
    expect(told("暂不能研判的指标", "市级精品校本课程")[1]).toBe("   由市教育局补报2025年的数据");
    expect(told("暂不能研判的指标", "老年人参与教育人次比例")).toEqual([
      expect.stringContaining("缺老年人口总数"),
      "   由市委老干部局补报老年人口总数",
    ]);
  });
  test("what is put off with leave is told apart", () => {
    expect(part("已报备暂缓的预警")[1]).toMatch(/城乡骨干教师交流比例.*暂缓预警至2026年12月31日/u);
  });
});

describe("the supervision list", () => {
  it.each([
    // 52.0 < 54, 53.7 < 58, 55.3 < 62: off track since 2023
    [
      "严重",
      "公办园在园幼儿占比",
      "滞后",
      "2023学年",
      "须达到62%、差6.7个百分点、还差1582人",
      "督办",
      "市教育局",
    ],
    // Graduates of 2023: 1500 / 2050 = 73.2 < 74; 2080 × 78% = 1622.4, so 1623 are needed
    [
      "警告",
      "中职毕业生升学比例",
      "逆向变动",
      "2022学年",
      "须达到78%、差9.25个百分点、还差193人",
      "提醒",
      "市人社局",
    ],
    [
      "警告",
      "普惠性幼儿园覆盖率",
      "滞后",
      "2024学年",
      "须达到93.5%、差1.34个百分点、还差316人",
      "提醒",
      "市教育局",
    ],
    // 2100 < 2322, 4500 < 4644, 6500 < 6966
    ["警告", "新增小学学位", "略滞后", "2023学年", "须达到6966个、差466个", "提醒", "市发改局"],
    // 810 < 900, 1710 < 1800, 2310 < 2700
    ["警告", "新增初中学位", "略滞后", "2023学年", "须达到2700个、差390个", "提醒", "市发改局"],
    ["警告", "示例市技师学院", "受阻", "至迟2026年4月2日", "解决受阻问题", "提醒", "市教育局"],
    ["警告", "老年人参与教育人次比例", "暂不能研判", "2025年", "补报老年人口总数", "提醒", "市委老干部局"],
  ])("%s %s", (...row) => {
    expect(supervision.find(([, name]) => name === row[1])?.slice(0, 7)).toEqual(row);
  });
  test("the gravest comes first, and there are eight", () => {
    expect(supervision.map(([severity]) => severity)).toEqual(["严重", ...Array(7).fill("警告")]);
  });
  test("what was put off with leave, or is worth no more than a hint, is left out", () => {
    const names = supervision.map(([, name]) => name);
    expect(names).not.toContain("城乡骨干教师交流比例");
    expect(names).not.toContain("小学校际优质均衡系数");
  });
});

test("it takes no longer than a person waits, and says the same again", { timeout: 5_000 }, async () => {
  expect((await node(["docs/examples/demo.mjs"], root)).stdout).toBe(output);
});
