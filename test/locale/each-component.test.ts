import { describe, expect, it } from "vitest";
import { assess } from "../../src/assess/index.js";
import { explain, locales } from "../../src/locale/index.js";
import { planOf, target } from "../judge/support.js";

describe("components of which each has to hold, under a range", () => {
  const plan = planOf({
    targets: [target("between", "70", { upper: "80", due: "2024" })],
    components: {
      combine: "each",
      of: [
        { id: "a", name: { zh: "小学", en: "Primary" } },
        { id: "b", name: { zh: "初中", en: "Junior" } },
      ],
    },
  });
  const said = (a: string, b: string) => {
    const rows = Object.entries({ a, b }).map(([of, value]) => ({
      of,
      place: "999999",
      period: "2024",
      value,
      reportedOn: "2025-03-01",
    }));
    const { verdicts, flags } = assess(plan, rows, { asOf: "2025-06-01" });
    return locales.map((locale) => [...verdicts, ...flags].map((one) => explain(one, { locale, plan })));
  };

  it("are named where they decide", () => {
    // 65 lies below 70 and 85 above 80: neither is the worst.
    expect(said("65", "85")).toEqual([
      [
        "甲2024年取决于分项小学、初中,未完成",
        "到期未完成(严重):甲2024年取决于分项小学、初中,未完成,至迟自2024年起;处置:提醒",
      ],
      [
        "甲 (2024): decided by Primary, Junior, missed",
        "Target missed (critical): 甲 (2024): decided by Primary, Junior, missed, since 2024 at the latest; remind",
      ],
    ]);
    expect(said("75", "85")[0]?.[0]).toBe("甲2024年取决于分项初中,未完成");
  });

  it("need no naming where all of them hold", () => {
    expect(said("72", "75")).toEqual([["甲2024年完成"], ["甲 (2024): met"]]);
  });
});
