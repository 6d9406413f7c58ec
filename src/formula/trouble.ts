import { type FormulaReason, formulaReasons } from "./reason.js";
import { type FormulaFailure, mostNames } from "./result.js";

/** Why a figure has no value: a reason, and what it is about; or several troubles with that reason together. */
export interface Trouble {
  /** The reason. */
  readonly reason: FormulaReason;
  /** The name of the input that is missing. */
  readonly name?: string;
  /** The key for which the reason holds. */
  readonly key?: string;
  /** The troubles that it is made of. They may be shared, so that none is copied along a long formula. */
  readonly parts?: readonly Trouble[];
}

/** Whether something is a trouble and not a value. */
export function isTrouble(found: unknown): found is Trouble {
  return typeof found === "object" && found !== null && "reason" in found;
}

/** Whether something is there no more than what is missing: missing itself, or made of no key. */
export function isMissing(found: unknown): boolean {
  return isTrouble(found) && (found.reason === "missing" || found.reason === "empty");
}

/** Troubles together: those with the first of their reasons, in the order of `formulaReasons`. */
export function together(troubles: readonly [Trouble, ...Trouble[]]): Trouble {
  const [only, ...others] = troubles;
  if (others.length === 0) return only;
  const reasons = new Set(troubles.map(({ reason }) => reason));
  const reason = formulaReasons.find((one) => reasons.has(one)) ?? only.reason;
  return { reason, parts: troubles.filter((one) => one.reason === reason) };
}

/** The failure that a trouble comes to, with its names in order. */
export function failureOf(trouble: Trouble): FormulaFailure {
  const names = new Set<string>();
  const keys = new Set<string>();
  const seen = new Set<Trouble>([trouble]);
  // A set hands out what is added while it is gone through.
  for (const { name, key, parts = [] } of seen) {
    if (name !== undefined) names.add(name);
    if (key !== undefined) keys.add(key);
    for (const part of parts) seen.add(part);
  }
  const { reason } = trouble;
  return {
    ok: false,
    reason,
    ...(names.size > 0 ? { missing: first(names), missingCount: names.size } : {}),
    ...(keys.size > 0 ? { keys: first(keys), keyCount: keys.size } : {}),
  };
}

function first(names: ReadonlySet<string>): readonly string[] {
  return [...names].sort().slice(0, mostNames);
}
