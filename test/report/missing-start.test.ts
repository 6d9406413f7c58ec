import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/index.js";
import { explain } from "../../src/locale/index.js";
import { bulletin, tableOf, toText } from "../../src/report/index.js";
import { type Given, planOf, target, yearly } from "../judge/support.js";

// 示例数据(虚构): a path without a start is told alike in sentences, bulletins and tables. By hand.

const revised: Given = {
  targets: [target("atLeast", "100")],
  baseline: { value: "20", period: "2022" },
  trajectory: { kind: "linear", stated: true },
  revisions: [
    {
      issued: "2025-01-10",
      effective: "2025",
      document: "调整文件(虚构)",
      reason: "生源减少",
      targets: [target("atLeast", "80")],
    },
  ],
};
const { baseline: _, revisions: __, ...without } = revised;

function told(given: Given, isPlanGiven = true) {
  const whole = planOf(given);
  const plan = isPlanGiven ? whole : undefined;
  const judged = assess(whole, yearly({ 2025: "60" }), { asOf: "2026-05-01" });
  return (["zh-CN", "en"] as const).map((locale) => {
    const item = bulletin(judged, { locale, plan }).sections.find(({ part }) => part === "unjudged")
      ?.items[0];
    const [verdict] = judged.verdicts;
    return {
      sentence: verdict && explain(verdict, { locale, plan }),
      note: item?.notes[0],
      table: toText(tableOf(judged, { locale, plan })),
    };
  });
}

describe("the start of a path", () => {
  test("that is the value before a revision is asked for, and no baseline, which is there", () => {
    const [zh, en] = told(revised);
    expect(zh?.sentence).toContain("调整前一期(2024年)没有可用的数,进度路径没有起点,推不出应达值");
    expect(zh?.note).toBe("须补报调整前一期(2024年)的数据");
    expect(zh?.table).toContain("暂不能研判(进度路径没有起点)");
    expect(en?.note).toBe("Report the figures for the period before the revision (2024)");
    expect(en?.table).toContain("cannot be judged (the path has no start)");
    expect(JSON.stringify([zh, en])).not.toMatch(/没有基期值|补充基期值|baseline/u);
  });

  test("that is the baseline is asked for as that", () => {
    const [zh, en] = told(without);
    expect(zh?.sentence).toContain("没有基期值,进度路径没有起点,推不出应达值");
    expect(zh?.note).toBe("须在方案中补充基期值");
    expect(zh?.table).toContain("暂不能研判(进度路径没有起点)");
    expect(en?.note).toBe("The plan needs a baseline");
  });

  test("of which it is not known without the plan whether it is the baseline is asked for as a start", () => {
    const [zh, en] = told(revised, false);
    expect(zh?.sentence).toContain("为60,进度路径没有起点,推不出应达值");
    expect(zh?.note).toBe("须补上进度路径的起点");
    expect(en?.sentence).toContain("the path has no start, cannot be judged");
    expect(en?.note).toBe("The path needs a start");
  });
});
