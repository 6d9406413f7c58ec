import type { CivilDate } from "../period/index.js";
import type { Benefit } from "./benefit.js";
import type { DataElement } from "./element.js";
import type { Goal } from "./goal.js";
import type { Indicator } from "./indicator.js";
import type { Place } from "./place.js";
import type { Assumption, Gap } from "./reading.js";
import type { Rule } from "./rule.js";
import type { Safeguard } from "./safeguard.js";
import type { Task } from "./task.js";
import type { Text } from "./text.js";
import type { Unit } from "./unit.js";

/** The format tag that every plan carries. */
export const planFormat = "seven-benefits/plan";

/** Levels of a jurisdiction. */
export const jurisdictionLevels = ["province", "city", "county", "town"] as const;
/** One of {@link jurisdictionLevels}. */
export type JurisdictionLevel = (typeof jurisdictionLevels)[number];

/** Whose plan it is. */
export interface Jurisdiction {
  /** Name. */
  readonly name: Text;
  /** GB/T 2260 code; also the id under which observations name the whole jurisdiction. */
  readonly code: string;
  /** Province, city, county or town. */
  readonly level: JurisdictionLevel;
}

/** The document that the plan is read from. */
export interface PlanDocument {
  /** Its title. */
  readonly title: string;
  /** Its number: `余政办发〔2023〕75号`. */
  readonly number?: string | undefined;
  /** Who issued it. */
  readonly issuer: string;
  /** The day of issue. */
  readonly date: CivilDate;
}

/**
 * A county's public-service plan (方案) as data. `E` and `I` are the ids of the data elements and indicators that it
 * declares; a plan read from a file has `string`.
 */
export interface Plan<E extends string = string, I extends string = string> {
  /** The JSON Schema that an editor checks the file against; the library does not read it. */
  readonly $schema?: string | undefined;
  /** The format tag. */
  readonly format: typeof planFormat;
  /** The version of the format. */
  readonly version: 1;
  /** Identifier of the plan. */
  readonly id: string;
  /** Title. */
  readonly title: Text;
  /** The benefits that it covers. */
  readonly benefits: readonly Benefit[];
  /** Whose plan it is. */
  readonly jurisdiction: Jurisdiction;
  /** First and last calendar year. */
  readonly span: {
    /** First year, from 1 January. */
    readonly first: number;
    /** Last year, to 31 December. */
    readonly last: number;
  };
  /** The document that it is read from. */
  readonly document: PlanDocument;
  /** The units that answer for something. */
  readonly units: readonly Unit[];
  /** The places inside the jurisdiction; the jurisdiction itself is not listed. */
  readonly places: readonly Place[];
  /** The main goals. */
  readonly goals: readonly Goal<string, I>[];
  /** The main tasks, in the order of their numbers. */
  readonly tasks: readonly Task<string, I>[];
  /** The safeguards. */
  readonly safeguards: readonly Safeguard[];
  /** What is counted and reported. */
  readonly elements: readonly DataElement<E>[];
  /** What is measured and judged. */
  readonly indicators: readonly Indicator<I>[];
  /** Rules of the county's own, beside the standard ones; one with the id of a standard rule replaces it. */
  readonly rules?: readonly Rule[] | undefined;
  /** Readings that the document does not state. */
  readonly assumptions?: readonly Assumption[] | undefined;
  /** What the document lacks or leaves open. */
  readonly gaps?: readonly Gap[] | undefined;
}
