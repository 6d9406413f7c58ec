import type { Limits } from "../model/index.js";
import { isFault, printRounded, type Quantity, type Rational, toQuantity } from "../number/index.js";
import type { PeriodText } from "../period/index.js";
import { checkLimits } from "./check-limits.js";
import type { Asked } from "./collected.js";
import type { Computation } from "./compute.js";
import { coverageOf, leastCoverage } from "./coverage-of.js";
import { crossCheck } from "./cross-check.js";
import type { Input } from "./input.js";
import type { Measurement, MeasurementBase, WhyNot } from "./measurement.js";
import type { Reported } from "./reported.js";

/** What was computed of an indicator: by its formula, or from its components. */
export interface Computed extends Omit<Computation, "formula"> {
  /** The formula. */
  readonly formula?: string;
  /** The components. */
  readonly components?: readonly Measurement[];
}

/** What is measured. */
export interface Measured {
  /** Id of the indicator or component. */
  readonly indicator: string;
  /** The period. */
  readonly period: PeriodText;
  /** The version of its definition that is in force. */
  readonly version: string | undefined;
  /** Its natural limits. */
  readonly limits: Limits;
}

/** The measurement from what was computed and what was reported. The computed value goes before the reported one. */
export function assemble(
  asked: Asked,
  { indicator, period, version, limits }: Measured,
  computed: Computed | undefined,
  reported: Reported,
): Measurement {
  const told = readable(reported.outcome);
  const [toldBy] = reported.input.versions(0);
  const own = readable(computed?.outcome ?? { reason: "noData" });
  const of = { indicator, place: asked.place, period };
  const base = {
    ...of,
    ...(version !== undefined && { definition: version }),
    ...(computed?.formula !== undefined && { formula: computed.formula }),
    ...(computed?.components !== undefined && { components: computed.components }),
  };
  if (computed !== undefined && "quantity" in own) {
    const ratio = computed.ratio === undefined ? {} : { ratio: computed.ratio };
    const issues = [...computed.issues, ...checkLimits(of, own.number, limits)];
    const value = { ok: true, ...own.quantity, origin: "computed", ...ratio, ...base } as const;
    if (!("quantity" in told)) return { ...value, ...restsOn(asked, computed), issues };
    const { decimals } = reported;
    // What was measured by another definition may differ.
    const isComparable = toldBy === undefined || version === undefined || toldBy === version;
    if (isComparable) issues.push(...crossCheck(of, own.number, told.number, decimals));
    const shown = printRounded(told.number, { decimals });
    return { ...value, ...restsOn(asked, computed), reported: shown, issues };
  }
  const why = "quantity" in own ? undefined : own;
  const issues = [...(computed?.issues ?? []), ...reported.input.issues];
  if ("quantity" in told) {
    const notComputed =
      computed === undefined || why === undefined
        ? {}
        : { notComputed: { ...why, ...restsOn(asked, computed) } };
    return {
      ok: true,
      ...told.quantity,
      origin: "reported",
      ...base,
      ...(toldBy !== undefined && { definition: toldBy }),
      ...foundIn(asked, [reported.input]),
      ...notComputed,
      issues,
    };
  }
  if (computed !== undefined && why !== undefined && (why.reason !== "noData" || told.reason === "noData"))
    return { ok: false, ...why, ...base, ...restsOn(asked, computed), issues: computed.issues };
  return { ok: false, ...told, ...base, ...foundIn(asked, [reported.input]), issues };
}

function readable(
  outcome: Rational | WhyNot,
): { readonly number: Rational; readonly quantity: Quantity } | WhyNot {
  if ("reason" in outcome) return outcome;
  const quantity = toQuantity(outcome);
  return isFault(quantity) ? { reason: quantity } : { number: outcome, quantity };
}

type Rests = Pick<MeasurementBase, "inputs" | "coverage">;

/** What a computed value rests on: its inputs, or those of its components, of which only the coverage is told again. */
function restsOn(asked: Asked, { inputs, components }: Computed): Rests {
  if (components === undefined) return foundIn(asked, inputs);
  return { inputs: [], coverage: leastCoverage(components.map(({ coverage }) => coverage)) };
}

function foundIn(asked: Asked, inputs: readonly Input[]): Rests {
  return {
    inputs: inputs.flatMap(({ used }) => used ?? []),
    coverage: coverageOf(asked.place, inputs),
  };
}
