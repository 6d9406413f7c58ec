import { describe, expect, it } from "vitest";
import { diffPlans, extendPlan, type PlanChanges } from "../../src/adapt/index.js";
import { explain } from "../../src/locale/index.js";
import type { Indicator, Plan } from "../../src/model/index.js";
import { indicator, smallPlan, target } from "../support/small-plan.js";

const text = { zh: "另" };
const source = { section: "三", words: "另有", document: "调整通知" };
const base = smallPlan({
  indicators: [
    indicator({
      baseline: { value: "80", period: "2022" },
      trajectory: { kind: "linear", stated: false },
      revisions: [
        {
          issued: "2025-01-05",
          effective: "2025",
          document: "调整通知",
          reason: "生源减少",
          targets: [target()],
        },
      ],
    }),
  ],
});
const sentences = (changes: PlanChanges, locale: "zh-CN" | "en", plan: Plan = base) =>
  diffPlans(plan, extendPlan(plan, changes)).map((one) => explain(one, { locale }));
const coverage = (set: Partial<Indicator>): PlanChanges => ({ indicators: { set: { coverage: set } } });

describe("a difference in a sentence", () => {
  it.each<[PlanChanges, string, string]>([
    [{ id: "b" }, "方案:标识由 example 改为 b", "the plan: id from example to b"],
    [
      { title: { zh: "另一方案" } },
      "方案:名称由“示例方案”改为“另一方案”",
      'the plan: name from "Example plan" to "另一方案"',
    ],
    [
      { benefits: ["education", "health"] },
      "方案:七优享领域由education改为education、health",
      "the plan: benefits from education to education, health",
    ],
    [
      { safeguards: [] },
      "方案:保障措施由加强组织领导:建立专班改为无",
      "the plan: safeguards from 加强组织领导:建立专班 to none",
    ],
    [
      { units: { set: { towns: { name: text } } } },
      "责任单位“另”:名称由“各乡镇(街道)”改为“另”",
      'unit "另": name from "各乡镇(街道)" to "另"',
    ],
    [{ units: { add: [{ id: "u", name: text, kind: "mass" }] } }, "新增责任单位“另”", 'added: unit "另"'],
    [
      { gaps: { add: [{ id: "g", kind: "missing", text, source, concerns: [] }] } },
      "新增缺口“g”",
      'added: gap "g"',
    ],
    [
      { tasks: { renumber: { 1: 2 } } },
      "重点任务2“扩大学前教育”:序号由 1 改为 2",
      "task 2 (扩大学前教育): number from 1 to 2",
    ],
    [
      { tasks: { set: { 1: { lead: "towns" } } } },
      "重点任务1“扩大学前教育”:牵头单位由市教育局改为各乡镇(街道)",
      "task 1 (扩大学前教育): lead unit from 市教育局 to 各乡镇(街道)",
    ],
    [
      { tasks: { set: { 1: { supporting: ["towns"] } } } },
      "重点任务1“扩大学前教育”:配合单位减去市财政局",
      "task 1 (扩大学前教育): supporting units now without 市财政局",
    ],
    [
      { elements: { set: { trainees: { unitOfMeasure: "人" } } } },
      "数据项“培训人次”:计量单位由人次改为人",
      'data element "培训人次": unit of measure from 人次 to 人',
    ],
    [
      { elements: { set: { trainees: { most: null } } } },
      "数据项“培训人次”:删去上限1000000",
      'data element "培训人次": greatest value dropped: 1000000',
    ],
    [
      { elements: { set: { "pupils.by_school": { definitions: null } } } },
      "数据项“学生数”:删去口径“2023”在籍学生",
      'data element "学生数": definition 2023 dropped: 在籍学生',
    ],
    [
      coverage({ formula: "100 * children.all" }),
      "指标“覆盖率”:公式由 100 * children.covered / children.all 改为 100 * children.all",
      'indicator "Coverage": formula from 100 * children.covered / children.all to 100 * children.all',
    ],
    [
      coverage({ targets: [target({ value: "97", aspirational: true })] }),
      "指标“覆盖率”:目标值由2027年不低于95%改为2027年不低于97%(力争)",
      'indicator "Coverage": target from at least 95% by 2027 to at least 97% by 2027, wished for',
    ],
    [
      coverage({
        targets: [
          target(),
          target({
            comparator: "between",
            value: "15",
            upper: "20",
            due: "2026",
            places: ["west"],
            holds: "everyPeriod",
          }),
        ],
      }),
      "指标“覆盖率”:新增目标值2026年15—20%(每期都要保持,西镇)",
      'indicator "Coverage": target added: 15–20% by 2026, in every period, in 西镇',
    ],
    [
      coverage({
        milestones: [
          target({ comparator: "about", value: "20", tolerance: "1", due: "2025", places: "every" }),
        ],
      }),
      "指标“覆盖率”:新增年度目标2025年20%左右(容差1个百分点,各地)",
      'indicator "Coverage": milestone added: about 20% by 2025, give or take 1 percentage point, in every place',
    ],
    [
      coverage({ targets: [target({ source })] }),
      "指标“覆盖率”:2027年目标值的出处由“达95%以上”(二、主要目标)改为“另有”(《调整通知》 三)",
      'indicator "Coverage": source of the target for 2027 from "达95%以上" (二、主要目标) to "另有" (调整通知, 三)',
    ],
    [
      coverage({ baseline: { value: "82", period: "2023" } }),
      "指标“覆盖率”:基期值由2022年80%改为2023年82%",
      'indicator "Coverage": baseline from 80% in 2022 to 82% in 2023',
    ],
    [
      coverage({ trajectory: { kind: "even", stated: true } }),
      "指标“覆盖率”:进度路径由按线性推算(方案数据所定)改为按逐年等步推算(文件写明)",
      'indicator "Coverage": path from on a straight line (declared by the plan) to in even yearly steps (stated by the document)',
    ],
    [
      coverage({ supporting: [] }),
      "指标“覆盖率”:配合单位另定为无",
      'indicator "Coverage": supporting units: none of its own',
    ],
    [
      coverage({ limits: { most: "200" } }),
      "指标“覆盖率”:取值范围由0..100改为..200",
      'indicator "Coverage": natural limits from 0..100 to ..200',
    ],
    [
      coverage({ revisions: [] }),
      "指标“覆盖率”:删去目标调整2025年1月5日《调整通知》,自2025年起,生源减少",
      'indicator "Coverage": revision of targets dropped: 调整通知 of 5 January 2025, from 2025, 生源减少',
    ],
  ])("%j", (changes, zh, en) => {
    expect(sentences(changes, "zh-CN").at(-1)).toBe(zh);
    expect(sentences(changes, "en").at(-1)).toBe(en);
  });

  it("English names are told where they differ alone", () => {
    const changes = { units: { set: { towns: { name: { zh: "各乡镇(街道)", en: "Towns" } } } } };
    expect(sentences(changes, "zh-CN")).toEqual(["责任单位“各乡镇(街道)”:英文名称有改动"]);
    expect(sentences(changes, "en")).toEqual(['unit "Towns": name from "各乡镇(街道)" to "Towns"']);
  });

  it("long texts are cut short, and what differs behind the cut is said to differ", () => {
    const long = (end: string) => ({ zh: `${"很".repeat(200)}${end}` });
    const [one, two] = ["甲", "乙"].map((end) =>
      extendPlan(base, { goals: { set: { preschool: { text: long(end) } } } }),
    );
    const [told] = diffPlans(one as Plan, two as Plan).map((each) => explain(each, { locale: "zh-CN" }));
    expect(told).toBe("主要目标“学前教育”:内容有改动");
    expect(
      sentences({ goals: { set: { preschool: { text: long("") } } } }, "zh-CN").join().length,
    ).toBeLessThan(150);
  });
});
