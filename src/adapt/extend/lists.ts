import { nearest, shown } from "../../issue/index.js";
import type {
  Assumption,
  DataElement,
  Gap,
  Goal,
  Indicator,
  Place,
  Plan,
  Rule,
  Task,
  Unit,
} from "../../model/index.js";

/** The lists of a plan whose members have an id, with what a member is. */
export interface Lists {
  /** Units. */
  readonly units: Unit;
  /** Places. */
  readonly places: Place;
  /** Goals. */
  readonly goals: Goal;
  /** Tasks, which go by their number. */
  readonly tasks: Task;
  /** Data elements. */
  readonly elements: DataElement;
  /** Indicators. */
  readonly indicators: Indicator;
  /** Rules. */
  readonly rules: Rule;
  /** Assumptions. */
  readonly assumptions: Assumption;
  /** Gaps. */
  readonly gaps: Gap;
}

/** The name of such a list. */
export type ListName = keyof Lists;

/** The kind of thing that each list holds, in the order of the plan. */
export const listKinds = {
  units: "unit",
  places: "place",
  goals: "goal",
  tasks: "task",
  elements: "element",
  indicators: "indicator",
  rules: "rule",
  assumptions: "assumption",
  gaps: "gap",
} as const satisfies Readonly<Record<ListName, string>>;

/** The names of these lists. */
export const listNames = Object.keys(listKinds) as readonly ListName[];

/** A member of any of these lists. */
export type Member = Lists[ListName];

/** The members of a list; none where the plan leaves it out. */
export function membersOf(plan: Plan, list: ListName): readonly Member[] {
  return plan[list] ?? [];
}

/** The id of a member; of a task its number, as text. */
export function idOf(member: Member): string {
  return "number" in member ? String(member.number) : member.id;
}

/**
 * The known word that was meant: the one that differs by width or normalisation alone, or the nearest by its letters.
 *
 * @example
 * meantAmong("ｃｏｖｅｒａｇｅ", ["coverage", "cover"]) // => "coverage"
 * meantAmong("coverag", ["coverage", "cover"]) // => "coverage"
 */
export function meantAmong(word: string, known: Iterable<string>): string | undefined {
  const words = [...known];
  return words.find((one) => one !== word && looksOf(one) === looksOf(word)) ?? nearest(word, words);
}

/** What an id looks like: its form without width and compatibility. */
export function looksOf(id: string): string {
  return id.length > longestId ? id : id.normalize("NFKC");
}

/** Ids have at most 64 characters; no time is spent on what is none. */
const longestId = 200;

/** Says that nothing goes by an id, and which one may be meant. */
export function unknownId(what: string, id: string, known: Iterable<string>): RangeError {
  const meant = meantAmong(id, known);
  return new RangeError(
    `${what} ${shown(id)} is unknown${meant === undefined ? "" : `; did you mean ${shown(meant)}?`}`,
  );
}
