import { type Assessment, compareAssessments } from "../../assess/index.js";
import type { Flag } from "../../flag/index.js";
import type { FlagSeverity } from "../../model/index.js";
import { countsOf, totalOf } from "../counts.js";
import type { FlagCounts } from "../words/words.js";
import type { BulletinItem, BulletinSection } from "./bulletin-data.js";
import { fallen, recovered } from "./change-sections.js";
import type { Writing } from "./writing.js";

/** How it stands on the whole: every count in it is one of the assessment's. */
export function headlineSection(
  { assessment, words }: Writing,
  since: Assessment | undefined,
): BulletinSection {
  const { asOf, verdicts, counts, coverage, flags } = assessment;
  const annual = totalOf(counts.annual);
  const changes = since && compareAssessments(since, assessment);
  const amountOf = (kinds: ReadonlySet<string>) =>
    changes?.filter(({ change }) => kinds.has(change)).length ?? 0;
  const said = [
    ...(annual > 0 ? [words.annual(counts.annual, annual)] : []),
    ...(verdicts.length > 0 ? [words.coverage(coverage.measured, coverage.of)] : []),
    words.flags(flagCounts(flags)),
    ...(since ? [words.changes(since.asOf, amountOf(fallen), amountOf(recovered))] : []),
  ];
  return {
    part: "headline",
    title: words.parts.headline,
    lead: words.headline({
      asOf,
      counts: countsOf(verdicts),
      total: verdicts.length,
      indicators: new Set(verdicts.map(({ indicator }) => indicator)).size,
      places: new Set(verdicts.map(({ place }) => place)).size,
    }),
    items: said.map((text): BulletinItem => ({ text, notes: [] })),
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
