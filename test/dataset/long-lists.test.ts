import { expect, it } from "vitest";
import { settle } from "../../src/dataset/settle.js";
import { fromInteger } from "../../src/number/index.js";
import { parsePlan } from "../../src/schema/index.js";
import { indicator, smallPlan } from "../support/small-plan.js";

const many = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

// A call takes some 120,000 arguments at the most: a list handed over as arguments breaks beyond that.
it("an indicator with 200,000 issues is an answer, not an overflow", () => {
  const empty = many(50_000, () => ({}));
  const broken = smallPlan({
    indicators: [indicator({ targets: empty as never, milestones: empty as never })],
  });
  expect(parsePlan(broken)).toMatchObject({ ok: false });
});

it("300,000 reports of one figure settle", () => {
  const report = {
    value: fromInteger(1),
    decimals: 0,
    status: "final",
    source: "",
    knownOn: "2024-10-01",
    dateAssumed: false,
    definition: undefined,
  } as const;
  const reports = many(300_000, (row) => ({ ...report, row }));
  expect(settle(reports, "2025-01-01").kind).toBe("settled");
});
