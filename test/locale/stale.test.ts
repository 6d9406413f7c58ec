import { describe, expect, it } from "vitest";
import { explain, locales } from "../../src/locale/index.js";
import { planOf, target, verdictOn } from "../judge/support.js";

describe("a period without a value that is followed by one that is overdue", () => {
  it("names that once", () => {
    // 65 and 85 lie on both sides of 70 to 80, so that 2024 has no value; 2025 is due by 30 April 2026.
    const plan = planOf({
      targets: [target("between", "70", { upper: "80", holds: "everyPeriod" })],
      components: { combine: "each", of: ["a", "b"].map((id) => ({ id, name: { zh: id } })) },
    });
    const rows = Object.entries({ a: "65", b: "85" }).map(([of, value]) => ({
      of,
      place: "999999",
      period: "2024",
      value,
      reportedOn: "2025-03-01",
    }));
    const verdict = verdictOn(plan, rows, "2026-06-01");
    expect(locales.map((locale) => verdict && explain(verdict, { locale, plan }))).toEqual([
      "甲2025年的数应于2026年4月30日前报送,截至2026年6月1日未报,数据过时,暂不能研判",
      "甲: stale: the figure for 2025 was due by 30 April 2026 and is not in on 1 June 2026, cannot be judged",
    ]);
  });
});
