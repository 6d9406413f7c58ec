import type { Method, MethodPoint, MethodQuestion, MethodRefusal, MethodResult } from "../judge/index.js";

/** What a method carries beside the function: its name, version and source. */
export type MethodCard = Pick<Method, "id" | "version" | "title" | "view" | "source">;

/** A method with a result, and perhaps questions, of its own. */
export type MethodOf<R extends MethodResult, Q extends MethodQuestion = MethodQuestion> = MethodCard &
  ((series: Iterable<MethodPoint>, question: Q) => R | MethodRefusal);

/** A function with its name, version and source; its own `name` is its id. */
export function methodOf<R extends MethodResult, Q extends MethodQuestion>(
  card: MethodCard,
  rule: (series: Iterable<MethodPoint>, question: Q) => R | MethodRefusal,
): MethodOf<R, Q> {
  Object.defineProperty(rule, "name", { value: card.id });
  return Object.assign(rule, card);
}

/** A refusal. */
export function refused(reason: MethodRefusal["reason"]): MethodRefusal {
  return { ok: false, reason };
}
