import { describe, expect, it } from "vitest";
import { bandOf, schemes } from "../../src/judge/index.js";
import {
  cagrRatio,
  dnsSymbol,
  type MethodQuestion,
  okrProgress,
  openSdgProgress,
  unsd2022,
  unsd2023,
} from "../../src/methods.js";
import { roundNumber } from "../../src/number/index.js";
import cross from "../cases/methods/cross-method.json" with { type: "json" };
import { crossDefects } from "./ledger.js";
import { answered, pointsOf, reasonOf } from "./support.js";

interface Case {
  readonly id: string;
  readonly inputs: {
    readonly series: readonly { readonly year: number; readonly value: number }[];
    readonly target: number;
    readonly targetYear: number;
    readonly baseYear: number;
    readonly direction: string;
  };
  readonly expected: Readonly<Record<string, string>>;
}

const two = (value: string | undefined) => roundNumber(value ?? "0", { decimals: 2 });
/** What a cell says of a method that refuses. */
const refusal = /^(n\/a|not_available)$/;

/** What each method says, in the words of the table. */
const cells: Readonly<
  Record<
    string,
    (series: ReturnType<typeof pointsOf>, question: MethodQuestion) => string | { readonly reason: string }
  >
> = {
  "Open SDG 2.4": (series, question) => {
    const found = openSdgProgress(series, question);
    return found.ok ? `${found.says} (${two(found.value?.value)})` : found;
  },
  "Eurostat (EUSTAT)": (series, question) => {
    const found = cagrRatio(series, question);
    return found.ok ? found.says : found;
  },
  "UNSD 2022": (series, question) => {
    const found = unsd2022(series, question);
    return found.ok
      ? `${two(found.value?.value)} ${found.says === "substantial" ? "on track" : found.says}`
      : found;
  },
  "UNSD 2023": (series, question) => {
    const found = unsd2023(series, question);
    if (!found.ok) return found;
    return found.achieved ? "achieved" : `${two(found.value?.value)} score ${found.score}`;
  },
  "DNS weather": (series, question) => {
    const found = dnsSymbol(series, question);
    return found.ok ? found.says : found;
  },
  "linear pace": (series, question) => {
    const found = okrProgress(series, question);
    if (!found.ok) return found;
    const isMet = found.says === "STRETCH" && !found.cautions.includes("baselineBeyondTarget");
    return isMet ? "met" : `${two(found.value.value)} done vs ${two(found.timePassed?.value)} time`;
  },
};

describe.each((cross.cases as readonly Case[]).map((one) => [one.id, one] as const))(
  "%s",
  (id, { inputs, expected }) => {
    const { series, target, targetYear, baseYear, direction } = inputs;
    const question = {
      direction: direction === "ascending" ? "up" : "down",
      target,
      targetYear,
      baseYear,
    } as const;
    it.each(Object.keys(cells))("%s", (method) => {
      const said = cells[method]?.(pointsOf(series), question) ?? "";
      const defect = crossDefects[id]?.[method];
      if (defect !== undefined) expect(said).toEqual({ ok: false, reason: defect });
      else if (refusal.test(expected[method] ?? "")) expect(said).toMatchObject({ ok: false });
      else expect(said).toBe(expected[method]);
    });

    it("TolaData vs linear milestone, which is a scheme", () => {
      const [first, last] = [series[0], series.at(-1)];
      const base = first?.value ?? 0;
      const value = last?.value ?? 0;
      // The milestones of these plans have one decimal at most.
      const milestone =
        Math.round(
          10 * (base + ((target - base) * ((last?.year ?? 0) - baseYear)) / (targetYear - baseYear)),
        ) / 10;
      const lacks = (milestone - value) * (question.direction === "up" ? 1 : -1);
      const found = bandOf(schemes.within15, {
        relativeShortfall: (lacks / Math.abs(milestone)).toFixed(10),
      });
      const isOn = expected["TolaData vs linear milestone"]?.startsWith("0 on");
      expect(found.ok && found.band.status).toBe(isOn ? "onTrack" : "offTrack");
      expect(expected["TolaData vs linear milestone"]).toContain(`(${(value / milestone).toFixed(2)})`);
    });
  },
);

it("the reasons of the cells that say nothing", () => {
  const at = (id: string) => (cross.cases as readonly Case[]).find((one) => one.id.startsWith(id))?.inputs;
  const reasons = (id: string) => {
    const { series = [], target = 0, targetYear = 0, direction } = at(id) ?? {};
    const question = { direction: direction === "ascending" ? "up" : "down", target, targetYear } as const;
    return [openSdgProgress, cagrRatio, unsd2022, unsd2023, okrProgress].map((method) => {
      const result = method(pointsOf(series), question);
      return result.ok ? "says" : reasonOf(result);
    });
  };
  expect(reasons("cross-C")).toEqual(["says", "says", "targetZero", "says", "says"]);
  expect(reasons("cross-D")).toEqual([
    "baselineZero",
    "baselineZero",
    "baselineZero",
    "baselineZero",
    "says",
  ]);
  expect(reasons("cross-E")).toEqual(["signChange", "signChange", "signChange", "signChange", "says"]);
  expect(reasons("cross-H")).toEqual(["maintain", "maintain", "maintain", "maintain", "maintain"]);
  const zero = at("cross-C");
  expect(
    answered(
      openSdgProgress(pointsOf(zero?.series ?? []), { direction: "down", target: 0, targetYear: 2025 }),
    ).cautions,
  ).toEqual(["targetZeroReplaced"]);
});
