import type { Input } from "./input.js";
import type { DefinitionChange } from "./measurement.js";

/**
 * What was counted by more than one definition, in one figure or in several figures of one formula: places of which some
 * used another version, a sum or a comparison over a change. Figures of different elements have histories of their own.
 *
 * @returns nothing where one of conflicting reports would leave a single definition: the conflict is told instead
 */
export function definitionChanges(inputs: readonly Input[]): readonly DefinitionChange[] {
  const picks = inputs.flatMap(({ conflicts }) => conflicts.map(({ reports }) => reports.length));
  const first = changesAt(inputs, 0);
  if (first.length === 0) return first;
  const most = picks.reduce((most, count) => Math.max(most, count), 1);
  for (let pick = 1; pick < most; pick++) if (changesAt(inputs, pick).length === 0) return [];
  return first;
}

/** The changes with the reports of a conflict that are picked by their number. */
export function changesAt(inputs: readonly Input[], pick: number): readonly DefinitionChange[] {
  const versions = new Map<string, Set<string>>();
  for (const input of inputs) {
    const own = versions.get(input.id) ?? new Set();
    for (const version of input.versions(pick)) own.add(version);
    versions.set(input.id, own);
  }
  return [...versions]
    .filter(([, own]) => own.size > 1)
    .map(([element, own]) => ({ element, versions: [...own].sort() }));
}
