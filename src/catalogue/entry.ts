import type { Comparator, DataElement, Indicator, Source, Text } from "../model/index.js";
import type { DecimalText } from "../number/index.js";

/** A source that names its document: an entry belongs to no plan whose document could be meant. */
export interface Citation extends Source {
  /** The title or number of the document. */
  readonly document: string;
}

/** What the field fixes of an indicator. A plan adds what it decides itself: targets, nature, sources, who answers. */
export type FieldIndicator<I extends string = string> = Omit<
  Indicator<I>,
  | "nature"
  | "targets"
  | "sources"
  | "lead"
  | "supporting"
  | "baseline"
  | "trajectory"
  | "milestones"
  | "revisions"
  | "requires"
>;

/** How sure a definition is: an official text has it, it follows the wording of one, or it was found in none. */
export const certainties = ["official", "wording", "assumed"] as const;
/** One of {@link certainties}. */
export type Certainty = (typeof certainties)[number];

/** A line that the nation or a province draws. It is no target of a plan, which may ask for more. */
export interface FieldLine {
  /** Who draws it. */
  readonly drawnBy: "national" | "provincial";
  /** How the value is compared. */
  readonly comparator: Comparator;
  /** The threshold, in the unit of measure of the indicator. */
  readonly value: DecimalText;
  /** What it binds. */
  readonly binds: Text;
  /** Where it stands, with its operative words. */
  readonly source: Citation;
}

/** Where the numbers of a worked example were published. */
export interface Publication {
  /** Title, with its publisher. */
  readonly title: string;
  /** Where it was read; a copy where the original is not at hand. */
  readonly address?: string | undefined;
}

/** The figures of a worked example, as `evaluateFormula` takes them: by name; by key within a breakdown. */
export type ExampleInputs = Readonly<Record<string, DecimalText | Readonly<Record<string, DecimalText>>>>;

/** Numbers that show what a definition means. A test of the library works each of them out. */
export interface WorkedExample {
  /** `published`: inputs and value were printed together; `handWorked`: the value was worked out by hand here. */
  readonly origin: "published" | "handWorked";
  /** Where the numbers come from; absent where they are made up. */
  readonly from?: Publication | undefined;
  /** Id of the component that is worked out; the indicator itself when absent. */
  readonly of?: string | undefined;
  /** The data elements; or the components, where the example combines them. */
  readonly inputs: ExampleInputs;
  /** The arithmetic in words. */
  readonly arithmetic: Text;
  /** The value, with the digits that the source prints. */
  readonly value: DecimalText;
  /** How far the printed value may be off, because the inputs were rounded before they were printed. */
  readonly within?: DecimalText | undefined;
}

/** An indicator of the field, ready for any plan. */
export interface CatalogueEntry<I extends string = string, E extends string = string> {
  /** The indicator, without what a plan decides. */
  readonly indicator: FieldIndicator<I>;
  /** The data elements that its formulas name, without supplier. */
  readonly elements: readonly DataElement<E, never>[];
  /** The lines that the nation or the province draws. */
  readonly lines: readonly FieldLine[];
  /** How sure the definition is. */
  readonly certainty: Certainty;
  /** Where the definition stands; empty where none was found. */
  readonly sources: readonly Citation[];
  /** What is left out, and what it must not be confused with. */
  readonly notes?: Text | undefined;
  /** Worked examples, at least one. */
  readonly examples: readonly [WorkedExample, ...WorkedExample[]];
}
