/** The kinds of thing that carry an id in a plan. */
export const idKinds = [
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
  "definition",
] as const;

/** A kind of thing that carries an id in a plan; tasks go by their number. */
export type IdKind = (typeof idKinds)[number];
