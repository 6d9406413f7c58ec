import type { Flag } from "../flag/index.js";
import { flagSeverities } from "../model/index.js";

/** The gravest flags first; those put off with leave after the others of their severity; otherwise in the order given. */
export function gravestFirst(flags: readonly Flag[]): readonly Flag[] {
  const rankOf = ({ severity, waived }: Flag) =>
    2 * flagSeverities.indexOf(severity) - Number(waived !== undefined);
  return [...flags].sort((a, b) => rankOf(b) - rankOf(a));
}
