import { isEvent, type Plan } from "../model/index.js";

/**
 * What of a plan decides how observations are indexed, as text: two plans of one text can share an index. Targets,
 * formulas and words are not part of it.
 */
export function planShape({ elements, indicators, jurisdiction, places }: Plan): string {
  return JSON.stringify([
    jurisdiction.code,
    places.map(({ id, within }) => [id, within]),
    elements.map(({ id, timing, calendar, snapshotDay, accumulation, breakdown, definitions }) => [
      id,
      [timing, calendar, snapshotDay, accumulation, breakdown, definitions?.map(({ version }) => version)],
    ]),
    indicators.map((indicator) => [
      indicator.id,
      isEvent(indicator),
      indicator.components?.of.map(({ id }) => id),
    ]),
  ]);
}
