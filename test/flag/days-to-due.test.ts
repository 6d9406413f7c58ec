import { describe, expect, it } from "vitest";
import { smallPlan } from "../support/small-plan.js";
import { flagsOn, rule } from "./support.js";

describe("the days to a target of 2027", () => {
  it("of a snapshot of schools are those to 1 September of that year", () => {
    const daysOn = (asOf: string) =>
      flagsOn(smallPlan(), [], asOf, { rules: [rule("daysToDue < 1000")] }).map(
        ({ facts }) => facts.daysToDue,
      );
    expect([daysOn("2027-08-31"), daysOn("2027-09-01"), daysOn("2027-09-02")]).toEqual([
      ["1"],
      ["0"],
      ["-1"],
    ]);
  });
});
