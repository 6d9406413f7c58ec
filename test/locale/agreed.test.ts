import { describe, expect, it } from "vitest";
import { type AssessOptions, assess } from "../../src/assess/index.js";
import { explain, locales } from "../../src/locale/index.js";
import type { Observation } from "../../src/model/index.js";
import { planOf, target } from "../judge/support.js";

const rows = (values: readonly string[], period: string): readonly Observation[] =>
  values.map((value, i) => ({
    of: "x",
    place: "999999",
    period,
    value,
    reportedOn: "2028-03-01",
    source: `第${i + 1}单位`,
  }));

const said = (
  values: readonly string[],
  aim = target("atLeast", "95"),
  options: Pick<AssessOptions, "roundedComparison"> = {},
) => {
  const plan = planOf({ targets: [aim] });
  const { verdicts, flags } = assess(plan, rows(values, "2027"), { asOf: "2028-06-01", ...options });
  return locales.map((locale) => [...verdicts, ...flags].map((one) => explain(one, { locale, plan })));
};

describe("sources of one rank that contradict one another", () => {
  it("and come to one status are told, with their values and without a difference that only one of them has", () => {
    expect(said(["90", "91"])).toEqual([
      [
        "甲2027年上报数相互矛盾,分别得90%、91%,结论相同,低于2027年目标95%,未完成",
        "到期未完成(严重):甲2027年上报数相互矛盾,分别得90%、91%,结论相同,低于2027年目标95%,未完成,至迟自2027年起;处置:提醒",
      ],
      [
        "甲 (2027): reports contradict one another and lead to one state (90%, 91%), below the 2027 target of 95%, missed",
        "Target missed (critical): 甲 (2027): reports contradict one another and lead to one state (90%, 91%), below the 2027 target of 95%, missed, since 2027 at the latest; remind",
      ],
    ]);
  });

  it("are not said to be level with what they both exceed", () => {
    expect(said(["96", "97"])).toEqual([
      ["甲2027年上报数相互矛盾,分别得96%、97%,结论相同,达到2027年目标95%,完成"],
      [
        "甲 (2027): reports contradict one another and lead to one state (96%, 97%), reaching the 2027 target of 95%, met",
      ],
    ]);
  });

  it("are said to be compared as rounded where one of them satisfies only so", () => {
    const rounded = (...values: readonly string[]) =>
      said(values, undefined, { roundedComparison: true }).map(([verdict]) => verdict);
    expect(rounded("95.2", "94.6")).toEqual([
      "甲2027年上报数相互矛盾,分别得95.2%、94.6%,结论相同,按修约值比较,达到2027年目标95%,完成",
      "甲 (2027): reports contradict one another and lead to one state (95.2%, 94.6%), compared as rounded, reaching the 2027 target of 95%, met",
    ]);
    // The second one is rounded to 96.
    expect(rounded("94.6", "95.6")[0]).toContain("结论相同,按修约值比较,达到2027年目标95%,完成");
    // Both are rounded to 95.
    expect(rounded("94.6", "94.7")[0]).toContain("结论相同,按修约值95%比较,达到2027年目标95%,完成");
    expect(rounded("95.2", "95.6")[0]).toContain("结论相同,达到2027年目标95%,完成");
  });

  it("are not said to lie on one side of a range where they lie on two", () => {
    const [zh] = said(["70", "91"], target("between", "80", { upper: "90" }));
    expect(zh?.[0]).toBe("甲2027年上报数相互矛盾,分别得70%、91%,结论相同,未完成");
  });

  it("and come to different ones say so", () => {
    expect(said(["94", "96"])).toEqual([
      [
        "甲2027年上报数相互矛盾,分别得94%、96%,结论不同,暂不能研判",
        "数据相互矛盾(警告):甲2027年上报数相互矛盾,分别得94%、96%,结论不同;处置:提醒",
      ],
      [
        "甲 (2027): reports contradict one another and lead to different states (94%, 96%), cannot be judged",
        "Conflicting (warning): 甲 (2027): reports contradict one another and lead to different states (94%, 96%); remind",
      ],
    ]);
  });
});
