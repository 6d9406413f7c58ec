import type { Baseline, Definition, Indicator, Source, TargetRevision } from "../../model/index.js";
import { isSame } from "../is-same.js";
import type { PlanDifferenceCode, PlanDifferenceParams } from "./difference.js";
import { isSameFormula, isSameNumber } from "./same-meaning.js";
import { type Side, thresholdChanges } from "./threshold-changes.js";

/** A difference before it is said of which thing. */
export type Finding = {
  [C in PlanDifferenceCode]: readonly [code: C, params: PlanDifferenceParams[C]];
}[PlanDifferenceCode];

/** How the value of a thing is computed. */
export function* formulaFindings(a: unknown, b: unknown): Generator<Finding> {
  const [from, to] = [a, b] as readonly [string | undefined, string | undefined];
  if (!isSameFormula(from, to)) yield ["formula", { from, to }];
}

/** What differs in the figures that are asked of an indicator, and in where it started. */
export function* indicatorFindings(
  a: Indicator,
  b: Indicator,
  sides: readonly [Side, Side],
): Generator<Finding> {
  if (a.components?.combine !== b.components?.combine)
    yield [
      "property",
      { property: "components.combine", from: a.components?.combine, to: b.components?.combine },
    ];
  yield* thresholdFindings("target", a.targets, b.targets, sides);
  yield* thresholdFindings("milestone", a.milestones ?? [], b.milestones ?? [], sides);
  yield* revisionFindings(a.revisions ?? [], b.revisions ?? [], sides);
  yield* baselineFindings(a.baseline, b.baseline, sides[1].unitOfMeasure ?? sides[0].unitOfMeasure);
  if (!isSame(a.trajectory, b.trajectory)) yield ["path", { from: a.trajectory, to: b.trajectory }];
  if (!isSame(a.sources, b.sources)) yield ["source", { of: "thing", from: a.sources, to: b.sources }];
}

function* thresholdFindings(
  of: "target" | "milestone",
  a: Indicator["targets"],
  b: Indicator["targets"],
  sides: readonly [Side, Side],
  revision?: string,
): Generator<Finding> {
  const { thresholds, sources } = thresholdChanges(of, a, b, sides);
  for (const change of thresholds) yield [of, revision === undefined ? change : { ...change, revision }];
  for (const change of sources) yield ["source", { of, ...change }];
}

function* revisionFindings(
  a: readonly TargetRevision[],
  b: readonly TargetRevision[],
  sides: readonly [Side, Side],
): Generator<Finding> {
  const before = new Map(a.map((revision) => [revision.issued, revision]));
  const after = new Set(b.map(({ issued }) => issued));
  for (const to of b) {
    const from = before.get(to.issued);
    const [was, is] = [from && termsOf(from), termsOf(to)];
    if (!isSame(was, is)) yield ["revision", { from: was, to: is }];
    yield* thresholdFindings("target", from?.targets ?? [], to.targets, sides, to.issued);
    yield* thresholdFindings("milestone", from?.milestones ?? [], to.milestones ?? [], sides, to.issued);
  }
  for (const from of a) if (!after.has(from.issued)) yield ["revision", { from: termsOf(from) }];
}

function termsOf({ targets: _, milestones: __, pathFrom = "revision", ...terms }: TargetRevision) {
  return { ...terms, pathFrom };
}

function* baselineFindings(
  a: Baseline | undefined,
  b: Baseline | undefined,
  unitOfMeasure: string | undefined,
): Generator<Finding> {
  const [from, to] = [a && startOf(a), b && startOf(b)];
  const isKept = a !== undefined && b !== undefined;
  if (!(isKept ? a.period === b.period && isSameNumber(a.value, b.value) : a === b))
    yield ["baseline", { from, to, unitOfMeasure }];
  if (isKept && !isSame(a.source, b.source))
    yield ["source", { of: "baseline", from: listOf(a.source), to: listOf(b.source) }];
}

function startOf({ value, period }: Baseline): Omit<Baseline, "source"> {
  return { value, period };
}

function listOf(source: Source | undefined): readonly Source[] {
  return source === undefined ? [] : [source];
}

/** What differs in the versions of what is counted. */
export function* definitionFindings(a: readonly Definition[], b: readonly Definition[]): Generator<Finding> {
  const before = new Map(a.map((definition) => [definition.version, definition]));
  const after = new Set(b.map(({ version }) => version));
  for (const to of b) {
    const from = before.get(to.version);
    if (!isSame(from, to)) yield ["definition", { version: to.version, from, to }];
  }
  for (const from of a)
    if (!after.has(from.version)) yield ["definition", { version: from.version, from, to: undefined }];
}
