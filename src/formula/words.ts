/** The words of the formula language that cannot be names. */
export const keywords = ["and", "or", "not", "true", "false"] as const;
/** One of {@link keywords}. */
export type Keyword = (typeof keywords)[number];

/** The functions of the formula language. */
export const functionNames = [
  "if",
  "coalesce",
  "min",
  "max",
  "abs",
  "round",
  "sum",
  "mean",
  "count",
  "weighted_mean",
  "weighted_cv",
  "where",
  "previous",
  "cumulative",
] as const;
/** One of {@link functionNames}. */
export type FunctionName = (typeof functionNames)[number];
