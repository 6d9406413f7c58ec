import { definitionInForce } from "../dataset/index.js";
import type { DataElement } from "../model/index.js";
import { type PeriodText, referenceDate } from "../period/index.js";

/** The version of a definition (口径) that is in force for a period, where there is one. */
export type VersionAt = (period: PeriodText) => string | undefined;

/** Of what has no definitions. */
export const noVersion: VersionAt = () => undefined;

/** The versions of what a data element counts: that on the reference day of a period. */
export function versionsOfElement(element: DataElement): VersionAt {
  const { definitions = [] } = element;
  if (definitions.length === 0) return noVersion;
  return (period) => definitionInForce(definitions, referenceDate(period, element));
}
