import { isFault, printRounded, type Quantity, type Rational, toQuantity } from "../number/index.js";
import type { PeriodText } from "../period/index.js";
import type { Asked } from "./collect.js";
import type { Computation, Nothing } from "./compute.js";
import { crossCheck } from "./cross-check.js";
import type { Input } from "./input.js";
import type { Measurement, MeasurementBase } from "./measurement.js";
import type { Reported } from "./reported.js";

/** What was computed of an indicator: by its formula, or from its components. */
export interface Computed extends Computation {
  /** The formula. */
  readonly formula?: string;
  /** The components. */
  readonly components?: readonly Measurement[];
}

/** The measurement from what was computed and what was reported. The computed value goes before the reported one. */
export function assemble(
  asked: Asked,
  id: string,
  period: PeriodText,
  computed: Computed | undefined,
  reported: Reported,
  version: string | undefined,
): Measurement {
  const told = readable(reported.outcome);
  const [toldBy] = reported.input.versions(0);
  const own = readable(computed?.outcome ?? { reason: "noData" });
  const base = {
    indicator: id,
    place: asked.place,
    period,
    ...(version !== undefined && { definition: version }),
    ...(computed?.formula !== undefined && { formula: computed.formula }),
    ...(computed?.components !== undefined && { components: computed.components }),
  };
  if (computed !== undefined && "quantity" in own) {
    const ratio = computed.ratio === undefined ? {} : { ratio: computed.ratio };
    if (!("quantity" in told))
      return { ok: true, ...own.quantity, origin: "computed", ...ratio, ...base, ...rests(computed) };
    const { decimals } = reported;
    // What was measured by another definition may differ.
    const isComparable = toldBy === undefined || version === undefined || toldBy === version;
    const issues = isComparable ? crossCheck(id, own.number, told.number, decimals) : [];
    const shown = printRounded(told.number, { decimals });
    return {
      ok: true,
      ...own.quantity,
      origin: "computed",
      ...ratio,
      ...base,
      ...rests(computed, issues),
      reported: shown,
    };
  }
  const why = "quantity" in own ? undefined : own;
  if ("quantity" in told) {
    const notComputed = computed !== undefined && why !== undefined ? { notComputed: why.reason } : {};
    const { inputs, coverage } = foundIn([reported.input]);
    const issues = computed?.issues ?? [];
    return {
      ok: true,
      ...told.quantity,
      origin: "reported",
      ...base,
      ...(toldBy !== undefined && { definition: toldBy }),
      inputs,
      coverage,
      ...notComputed,
      issues,
    };
  }
  if (computed !== undefined && why !== undefined && (why.reason !== "noData" || told.reason === "noData"))
    return { ok: false, ...why, ...base, ...rests(computed) };
  return { ok: false, ...told, ...base, ...foundIn([reported.input]), issues: computed?.issues ?? [] };
}

function readable(
  outcome: Rational | Nothing,
): { readonly number: Rational; readonly quantity: Quantity } | Nothing {
  if ("reason" in outcome) return outcome;
  const quantity = toQuantity(outcome);
  return isFault(quantity) ? { reason: quantity } : { number: outcome, quantity };
}

/** What a computed value rests on: its inputs, or those of its components, of which only the coverage is told again. */
function rests(
  { inputs, components, issues }: Computed,
  more: MeasurementBase["issues"] = [],
): Pick<MeasurementBase, "inputs" | "coverage" | "issues"> {
  const all = [...issues, ...more];
  if (components === undefined) return { ...foundIn(inputs), issues: all };
  const coverages = components.map(({ coverage }) => coverage);
  const found = coverages.reduce((total, one) => total + one.found, 0);
  const of = coverages.reduce((total, one) => total + one.of, 0);
  return { inputs: [], coverage: { found, of }, issues: all };
}

function foundIn(inputs: readonly Input[]): Pick<MeasurementBase, "inputs" | "coverage"> {
  return {
    inputs: inputs.flatMap(({ used }) => used ?? []),
    coverage: {
      found: inputs.reduce((total, { found }) => total + found, 0),
      of: inputs.reduce((total, { of }) => total + of, 0),
    },
  };
}
