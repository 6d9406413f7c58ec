import type { ConcernKind } from "../../issue/index.js";
import type {
  Baseline,
  Definition,
  Source,
  Target,
  TargetRevision,
  Text,
  Trajectory,
} from "../../model/index.js";
import type { CivilDate, PeriodText } from "../../period/index.js";

/** A thing by its id, with its name where the plan has it. */
export interface NamedThing {
  /** Its id. */
  readonly id: string;
  /** Its name. */
  readonly name?: Text | undefined;
}

/** What a target or milestone asks for, with what its numbers are counted in. */
export interface AskedThreshold extends Omit<Target, "source" | "places"> {
  /** Whom it binds; the jurisdiction alone when absent. */
  readonly places?: "every" | readonly NamedThing[] | undefined;
  /** The unit of measure of the indicator. */
  readonly unitOfMeasure?: string | undefined;
}

/** A change of targets or milestones: one that only the first plan has, only the second, or that both have otherwise. */
export interface ThresholdChange {
  /** As the first plan has it. */
  readonly from?: AskedThreshold | undefined;
  /** As the second plan has it. */
  readonly to?: AskedThreshold | undefined;
  /** The day on which the revision was issued that it belongs to. */
  readonly revision?: CivilDate | undefined;
}

/** How a unit answers: leading, leading with others, supporting, supplying figures; or the person in charge. */
export const responsibilityRoles = ["lead", "jointLeads", "supporting", "supplier", "leader"] as const;
/** One of {@link responsibilityRoles}. */
export type ResponsibilityRole = (typeof responsibilityRoles)[number];

/** What a source is cited for. */
export type SourceUse = "thing" | "target" | "milestone" | "baseline";

/** A value of a property: text, text in two languages, or a list; numbers, truths and nested data as JSON text. */
export type PropertyValue = string | Text | readonly string[];

/** The properties of a plan as a whole that are compared. */
export const planProperties = [
  "benefits",
  "safeguards",
  "jurisdiction.name",
  "jurisdiction.code",
  "jurisdiction.level",
  "span.first",
  "span.last",
  "document.title",
  "document.number",
  "document.issuer",
  "document.date",
] as const;
/** One of {@link planProperties}. */
export type PlanProperty = (typeof planProperties)[number];

/** The properties of its things that have no difference of their own. */
export const thingProperties = [
  "components.combine",
  "task",
  "indicator",
  "indicators",
  "kind",
  "within",
  "places",
  "code",
  "text",
  "aims",
  "goals",
  "due",
  "adds",
  "place",
  "timing",
  "calendar",
  "snapshotDay",
  "accumulation",
  "since",
  "lagDays",
  "breakdown",
  "overTime",
  "rollUp",
  "whole",
  "least",
  "most",
  "otherNames",
  "decimals",
  "direction",
  "nature",
  "frequency",
  "limits",
  "materiality",
  "requires",
  "subject",
  "when",
  "steps",
  "only",
  "because",
  "concerns",
] as const;
/** One of {@link planProperties} or {@link thingProperties}. */
export type PropertyName = PlanProperty | (typeof thingProperties)[number];

/** What each kind of difference says, by its code. The sentences of both locales are checked against it by the compiler. */
export interface PlanDifferenceParams {
  /** Only the second plan has the thing. */
  readonly added: Readonly<Record<never, never>>;
  /** Only the first plan has the thing. */
  readonly removed: Readonly<Record<never, never>>;
  /** The same thing goes by another id, or a task by another number. */
  readonly id: { readonly from: string; readonly to: string };
  /** The name or title of the same thing. */
  readonly name: { readonly from: Text; readonly to: Text };
  /** How it is computed; blanks and spellings of operators are no difference. */
  readonly formula: { readonly from?: string | undefined; readonly to?: string | undefined };
  /** What its value is counted in. */
  readonly unitOfMeasure: { readonly from?: string | undefined; readonly to?: string | undefined };
  /** A target. */
  readonly target: ThresholdChange;
  /** A milestone. */
  readonly milestone: ThresholdChange;
  /** A later change of targets that only one of the plans has, or that says otherwise when or why. */
  readonly revision: {
    readonly from?: Omit<TargetRevision, "targets" | "milestones"> | undefined;
    readonly to?: Omit<TargetRevision, "targets" | "milestones"> | undefined;
  };
  /** Where the county started. */
  readonly baseline: {
    readonly from?: Omit<Baseline, "source"> | undefined;
    readonly to?: Omit<Baseline, "source"> | undefined;
    readonly unitOfMeasure?: string | undefined;
  };
  /** The path to the target. */
  readonly path: { readonly from?: Trajectory | undefined; readonly to?: Trajectory | undefined };
  /** Who answers; absent where the plan does not say, as for an indicator that has the units of its task. */
  readonly responsibility: {
    readonly role: ResponsibilityRole;
    readonly from?: readonly NamedThing[] | undefined;
    readonly to?: readonly NamedThing[] | undefined;
  };
  /** A version of what is counted. */
  readonly definition: {
    readonly version: string;
    readonly from?: Definition | undefined;
    readonly to?: Definition | undefined;
  };
  /** Where it stands in a document. */
  readonly source: {
    readonly of: SourceUse;
    readonly due?: PeriodText | undefined;
    readonly from: readonly Source[];
    readonly to: readonly Source[];
  };
  /** Anything else. */
  readonly property: {
    readonly property: PropertyName;
    readonly from?: PropertyValue | undefined;
    readonly to?: PropertyValue | undefined;
  };
}

/** The closed set of codes. */
export type PlanDifferenceCode = keyof PlanDifferenceParams;

/** One thing in which two plans differ, as data: `explain` makes the sentence. */
export type PlanDifference<C extends PlanDifferenceCode = PlanDifferenceCode> = {
  [Code in C]: {
    /** What kind of difference it is. */
    readonly difference: Code;
    /** The kind of thing; `plan` for the plan as a whole. */
    readonly kind: ConcernKind | "plan";
    /** Its id, in the second plan where that has it; of a task its number, as text. */
    readonly id: string;
    /** Its name or title, where it has one. */
    readonly name?: Text | undefined;
    /** What differs. */
    readonly params: PlanDifferenceParams[Code];
  };
}[C];
