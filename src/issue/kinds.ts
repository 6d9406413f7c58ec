/** The kinds of thing that have an id of their own in a plan. */
export const concernKinds = [
  "unit",
  "place",
  "goal",
  "task",
  "action",
  "element",
  "indicator",
  "component",
  "rule",
  "gap",
  "assumption",
] as const;
/** One of {@link concernKinds}. */
export type ConcernKind = (typeof concernKinds)[number];

/** The kinds of thing that carry an id in a plan; a definition has one within the thing that it defines. */
export const idKinds = [...concernKinds, "definition"] as const;

/** A kind of thing that carries an id in a plan; tasks go by their number. */
export type IdKind = (typeof idKinds)[number];
