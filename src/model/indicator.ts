import type { DecimalText } from "../number/index.js";
import type { Frequency, PeriodText } from "../period/index.js";
import type { Definition } from "./definition.js";
import type { Target, TargetRevision } from "./target.js";
import type { Source, Text } from "./text.js";

/** Whether more is better. */
export const directions = ["up", "down", "none"] as const;
/** One of {@link directions}. */
export type Direction = (typeof directions)[number];

/** 约束性 `binding`, 预期性 `anticipatory`, or not said. */
export const natures = ["binding", "anticipatory", "unstated"] as const;
/** One of {@link natures}. */
export type Nature = (typeof natures)[number];

/** How often an indicator is measured. */
export const frequencies = [
  "month",
  "quarter",
  "halfYear",
  "year",
  "schoolYear",
] as const satisfies readonly Frequency[];

/** The shapes of a path (进度路径) from the baseline to the target. */
export const trajectoryKinds = ["linear", "even", "compound", "step", "timeProgress", "none"] as const;
/** One of {@link trajectoryKinds}. */
export type TrajectoryKind = (typeof trajectoryKinds)[number];

/** The path (进度路径) along which a target is expected to be reached. */
export interface Trajectory {
  /** `linear` by period, `even` in equal steps, `compound`, `step`, `timeProgress` within a year, or `none`. */
  readonly kind: TrajectoryKind;
  /** Whether the document states it; otherwise every verdict from it names the assumption. */
  readonly stated: boolean;
}

/** Where the county started (基期值). */
export interface Baseline {
  /** The value, in the unit of measure of the indicator. */
  readonly value: DecimalText;
  /** The period in which it was measured. */
  readonly period: PeriodText;
  /** Where it stands. */
  readonly source?: Source | undefined;
}

/** The values that an indicator can take at all. */
export interface Limits {
  /** Least possible value. */
  readonly least?: DecimalText | undefined;
  /** Greatest possible value; absent for what has none, such as person-times per hundred persons. */
  readonly most?: DecimalText | undefined;
}

/** One of several figures that an indicator is made of, as each of the seven resource coefficients. */
export interface Component {
  /** Identifier, a name of the formula language, unique among elements, indicators and components. */
  readonly id: string;
  /** Name. */
  readonly name: Text;
  /** How it is computed; absent where only reported values exist. */
  readonly formula?: string | undefined;
}

/** Several figures under one threshold, one level deep. They are not counted or flagged again. */
export interface Components {
  /** `each`: the worst one decides; `mean`: their mean is compared. */
  readonly combine: "each" | "mean";
  /** The figures. */
  readonly of: readonly Component[];
}

/** Something measured and judged (指标). */
export interface Indicator<I extends string = string> {
  /** Identifier, a name of the formula language. Elements, indicators and components share their names. */
  readonly id: I;
  /** Name, as the document gives it. */
  readonly name: Text;
  /** Other names that documents use for it. */
  readonly otherNames?: readonly string[] | undefined;
  /** What its value is counted in: `%`, `个`, `年`; absent for an event and for a bare ratio. */
  readonly unitOfMeasure?: string | undefined;
  /** Decimals that publications print. */
  readonly decimals?: number | undefined;
  /** Whether more is better; read from the comparators of the targets when absent. */
  readonly direction?: Direction | undefined;
  /** Binding, anticipatory, or not said. */
  readonly nature: Nature;
  /** How often it is measured. */
  readonly frequency: Frequency;
  /** Days from the reference date to the day on which a reported value is due; assumed by kind of period when absent. */
  readonly lagDays?: number | undefined;
  /** How it is computed from data elements, in the formula language; absent where only reported values exist. */
  readonly formula?: string | undefined;
  /** The figures it is made of, instead of one formula. */
  readonly components?: Components | undefined;
  /** Natural limits; when absent 0 to 100 for a percentage whose formula is a share, and none for others. */
  readonly limits?: Limits | undefined;
  /** How the values of places make the value of the whole: `sum` where they add up; then quotas are checked. */
  readonly rollUp?: "sum" | "none" | undefined;
  /** The least gap that matters, in its unit of measure. */
  readonly materiality?: DecimalText | undefined;
  /** Versions of what is measured (口径), oldest first. */
  readonly definitions?: readonly Definition[] | undefined;
  /** Id of an indicator that must come first: the provincial evaluation before the national one. */
  readonly requires?: string | undefined;
  /** Id of the lead unit, where it is not the lead of the task. */
  readonly lead?: string | undefined;
  /** Ids of the supporting units, where they are not those of the task. */
  readonly supporting?: readonly string[] | undefined;
  /** Where the county started. */
  readonly baseline?: Baseline | undefined;
  /** The path to the target; none is assumed. */
  readonly trajectory?: Trajectory | undefined;
  /** What the document expects of single periods (年度目标), in their order. */
  readonly milestones?: readonly Target[] | undefined;
  /** What is to be reached or kept. */
  readonly targets: readonly Target[];
  /** Later changes of the targets, in the order in which they were issued. */
  readonly revisions?: readonly TargetRevision[] | undefined;
  /** Every place in a document that states it. */
  readonly sources: readonly Source[];
}
