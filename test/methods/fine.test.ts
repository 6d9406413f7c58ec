import { describe, expect, it } from "vitest";
import {
  aarrByEndpoints,
  aarrByRegression,
  cagrRatio,
  dnsSymbol,
  type Method,
  okrProgress,
  openSdgProgress,
  unsd2022,
  unsd2023,
} from "../../src/methods.js";
import { answered, reasonOf } from "./support.js";

const rates: readonly Method[] = [
  cagrRatio,
  openSdgProgress,
  unsd2022,
  unsd2023,
  aarrByEndpoints,
  aarrByRegression,
];
/** From a value in 2020 to the one in 2022, of a target for 2025. */
const asked = (method: Method, base: string, latest: string, target: string) =>
  method(
    [
      { year: 2020, value: base },
      { year: 2022, value: latest },
    ],
    { direction: "up", target, targetYear: 2025 },
  );

describe("a change that is small beside the values", () => {
  it("is refused where 40 decimals of a root do not give 20 of the ratio, and for that reason", () => {
    for (const method of rates) {
      // 4 of 10 beside 10^23; a step in the 20th decimal
      const large = [
        "100000000000000000000000",
        "100000000000000000000004",
        "100000000000000000000010",
      ] as const;
      expect(reasonOf(asked(method, ...large)), method.id).toBe("tooFine");
      const small = ["1", "1.00000000000000000001", "1.00000000000000000002"] as const;
      expect(reasonOf(asked(method, ...small)), method.id).toBe("tooFine");
    }
  });

  it("is told to the last decimal where they do", () => {
    // √(1 + 4x) − 1 over (1 + 10x)^(1/5) − 1, with x = 10^-19: (2x − 2x²) / (2x − 8x²) = 1 + 3x
    const near = ["1", "1.0000000000000000004", "1.000000000000000001"] as const;
    for (const method of [cagrRatio, openSdgProgress, unsd2022])
      expect(answered(asked(method, ...near)).ratio).toEqual({
        value: "1.0000000000000000003",
        approximate: true,
      });
  });

  it("is no matter for a target that is reached, for a rate that is exact, and for what takes no roots", () => {
    const met = asked(openSdgProgress, "1", "1.00000000000000000003", "1.00000000000000000002");
    expect(met).toMatchObject({ ok: true, achieved: true });
    expect(met).not.toHaveProperty("ratio");
    // (1 + y)² and (1 + y)^5 with y = 10^-4, whose roots are exact: the ratio is 1
    expect(answered(asked(unsd2022, "1", "1.00020001", "1.00050010001000050001")).ratio).toEqual({
      value: "1",
    });
    const large = (last: string) => `1000000000000000000000${last}`;
    const four = ["00", "01", "03", "05"].map((last, i) => ({ year: 2020 + i, value: large(last) }));
    const question = { direction: "up", target: large("10"), targetYear: 2025 } as const;
    expect(answered(okrProgress(four, question)).value).toEqual({ value: "0.5" });
    expect(dnsSymbol(four, question)).toMatchObject({ says: "cloud" });
  });
});

it("a rate just short of the required one is off course: 10 % a year to the 10th decimal", () => {
  for (const method of [aarrByEndpoints, aarrByRegression]) {
    const at = (value: string) =>
      answered(
        method(
          [
            { year: 2020, value: 100 },
            { year: 2021, value },
          ],
          { direction: "down", target: 81, targetYear: 2022 },
        ),
      ).says;
    expect([at("90"), at("89.9999999999"), at("90.0000000001")], method.id).toEqual([
      "on_course",
      "on_course",
      "off_course",
    ]);
  }
});
