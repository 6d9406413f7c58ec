import type { AssessmentChange } from "../../assess/index.js";
import type { Flag } from "../../flag/index.js";
import type { FlagSeverity } from "../../model/index.js";
import type { CivilDate } from "../../period/index.js";
import { countsOf, totalOf } from "../counts.js";
import type { FlagCounts } from "../words/words.js";
import type { BulletinItem, BulletinSection } from "./bulletin-data.js";
import { countMovements, movementOf } from "./movement.js";
import type { Writing } from "./writing.js";

/** How it stands on the whole: every count in it is one of the assessment's. */
export function headlineSection(
  { assessment, words }: Writing,
  since: CivilDate | undefined,
  changes: readonly AssessmentChange[],
): BulletinSection {
  const { asOf, verdicts, counts, coverage, flags } = assessment;
  const annual = totalOf(counts.annual);
  const places = new Set(verdicts.map(({ place }) => place)).size;
  const said = [
    ...(annual > 0 ? [words.annual(counts.annual, annual)] : []),
    ...(verdicts.length > 0 ? [words.coverage(coverage.measured, coverage.of, places)] : []),
    words.flags(flagCounts(flags)),
    ...(since === undefined ? [] : [words.changes(since, countMovements(changes.map(movementOf)))]),
  ];
  const items = said.map((text): BulletinItem => ({ text, notes: [] }));
  return {
    part: "headline",
    title: words.parts.headline,
    lead: words.headline({
      asOf,
      counts: countsOf(verdicts),
      total: verdicts.length,
      indicators: new Set(verdicts.map(({ indicator }) => indicator)).size,
      places,
    }),
    count: items.length,
    items,
  };
}

function flagCounts(flags: readonly Flag[]): FlagCounts {
  const bySeverity: Record<FlagSeverity, number> = { info: 0, warning: 0, critical: 0 };
  for (const { severity } of flags) bySeverity[severity]++;
  return {
    bySeverity,
    total: flags.length,
    waived: flags.filter(({ waived }) => waived !== undefined).length,
  };
}
