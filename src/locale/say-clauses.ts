import type { Clause, ClauseGroup, SaidGroup, VerdictSentences } from "./verdict-sayings.js";

/** Clauses as one sentence of a locale. */
export function sayClauses(groups: readonly ClauseGroup[], text: VerdictSentences): string {
  return text.joined(groups.map((group) => saidGroup(group, text)));
}

/** A group of clauses in words. */
export function saidGroup({ horizon, clauses }: ClauseGroup, text: VerdictSentences): SaidGroup {
  const [first, ...rest] = clauses;
  const isSubject = first !== undefined && "code" in first && first.code === "unvalued";
  return {
    subject: isSubject ? sayClause(first, text) : "",
    ...(horizon !== undefined && { horizon }),
    clauses: (isSubject ? rest : clauses).map((clause) => sayClause(clause, text)),
  };
}

/** A clause in words. */
export function sayClause(clause: Clause, { clauses, reasons }: VerdictSentences): string {
  // The compiler cannot see that the code and the parameters of a union belong together.
  const say = ("code" in clause ? clauses[clause.code] : reasons[clause.reason]) as (
    params: Clause["params"],
  ) => string;
  return say(clause.params);
}
