import { describe, expect, it } from "vitest";
import type { Plan, Target } from "../../src/model/index.js";
import { parseObservations, parsePlan } from "../../src/schema/index.js";
import { validatePlan } from "../../src/validate/index.js";
import { indicator, smallPlan, target } from "../support/small-plan.js";

const many = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const plan = smallPlan();
const [task] = plan.tasks;
const places = many(300, (i) => ({ id: `p${i}`, name: { zh: "甲" } }));
const bound = (i: number, change: Partial<Target> = {}) =>
  target({ places: places.map(({ id }) => id), value: String(i % 90), ...change });

/** Plans and rows of a few hundred thousand values, each of which would take minutes were a check quadratic. */
const cases: readonly (readonly [name: string, run: () => unknown])[] = [
  [
    "4,000 targets and 50 other names",
    () =>
      validatePlan(
        smallPlan({
          indicators: [
            indicator({
              otherNames: many(50, (i) => `名${i}`),
              targets: many(4000, (i) => target({ value: String(i % 90) })),
            }),
          ],
        }),
      ),
  ],
  [
    "20,000 other names",
    () => parsePlan(smallPlan({ indicators: [indicator({ otherNames: many(20_000, (i) => `名${i}`) })] })),
  ],
  [
    "100,000 supporting units",
    () =>
      validatePlan(
        smallPlan({ tasks: [{ ...task, supporting: many(100_000, (i) => `u${i}`) }] as Plan["tasks"] }),
      ),
  ],
  [
    "700 milestones and targets of 300 places",
    () =>
      validatePlan(
        smallPlan({
          places,
          indicators: [
            indicator({ targets: many(700, (i) => bound(i)), milestones: many(700, (i) => bound(i)) }),
          ],
        }),
      ),
  ],
  [
    "20,000 milestones and targets",
    () =>
      validatePlan(
        smallPlan({
          indicators: [
            indicator({
              targets: many(20_000, (i) => target({ value: String(i % 90) })),
              milestones: many(20_000, (i) => target({ value: String(i % 90) })),
            }),
          ],
        }),
      ),
  ],
  [
    "3,000 totals and 3,000 quotas",
    () =>
      validatePlan(
        smallPlan({
          places,
          indicators: [
            indicator({
              rollUp: "sum",
              unitOfMeasure: "个",
              targets: [
                ...many(3000, () => target()),
                ...many(3000, (i) => target({ places: [`p${i % 300}`] })),
              ],
            }),
          ],
        }),
      ),
  ],
  ["200,000 empty tasks", () => parsePlan({ ...plan, tasks: many(200_000, () => ({})) })],
  [
    "200,000 unknown keys",
    () => parsePlan({ ...plan, ...Object.fromEntries(many(200_000, (i) => [`key${i}`, 1])) }),
  ],
  [
    "50 rows of 20,000 unknown keys",
    () =>
      parseObservations(
        plan,
        many(50, () => Object.fromEntries(many(20_000, (i) => [`key${i}`, 1]))),
      ),
  ],
  [
    "100,000 rows of 100,000 unknown elements",
    () =>
      parseObservations(
        plan,
        many(100_000, (i) => ({ of: `e${i}`, place: "999999", period: "2024", value: "1" })),
      ),
  ],
  [
    "20,000 unknown ids among 20,000 known ones",
    () =>
      validatePlan(
        smallPlan({
          units: many(20_000, (i) => ({ id: `unit_${i}`, name: { zh: "甲" }, kind: "government" as const })),
          tasks: [{ ...task, supporting: many(20_000, (i) => `unti_${i}`) }] as Plan["tasks"],
        }),
      ),
  ],
];

describe("work grows with the input, not with its square", () => {
  it.each(cases)("%s", (_name, run) => {
    const started = performance.now();
    run();
    // Each takes a fraction of a second alone; the suite runs several processes at a time.
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
