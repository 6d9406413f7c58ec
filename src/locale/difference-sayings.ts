import type {
  PlanDifference,
  PlanDifferenceCode,
  PlanDifferenceParams,
  PropertyName,
  PropertyValue,
} from "../adapt/index.js";
import type { Text } from "../model/index.js";

/** A text of the plan in the locale. */
export type Pick = (text: Text) => string;

/** How a locale says in what two plans differ. */
export interface DifferenceText {
  /** The thing that differs; its name may be lacking. */
  readonly thing: (kind: PlanDifference["kind"], id: string, name: string | undefined) => string;
  /** What differs in it, by code, checked by the compiler against the parameters. */
  readonly changes: {
    readonly [Code in PlanDifferenceCode]: (
      params: PlanDifferenceParams[Code],
      thing: string,
      pick: Pick,
    ) => string;
  };
  /** The names of properties. */
  readonly properties: Readonly<Record<PropertyName, string>>;
}

const longest = 80;

/** A long text cut short. */
export function inShort(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** The members that only one of two lists of things has. */
export function apart<T extends { readonly id: string }>(from: readonly T[], to: readonly T[]) {
  const [before, after] = [new Set(from.map(({ id }) => id)), new Set(to.map(({ id }) => id))];
  return { gone: from.filter(({ id }) => !after.has(id)), come: to.filter(({ id }) => !before.has(id)) };
}

/** A value of a property as text, with the sign that stands between the members of a list. */
export function valueText(value: PropertyValue, pick: Pick, comma: string): string {
  if (typeof value === "string") return inShort(value);
  return inShort(isList(value) ? value.join(comma) : pick(value));
}

function isList(value: Exclude<PropertyValue, string>): value is readonly string[] {
  return Array.isArray(value);
}
