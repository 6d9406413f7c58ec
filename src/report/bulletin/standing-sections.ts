import type { Flag } from "../../flag/index.js";
import type { Verdict } from "../../judge/index.js";
import { explain, missingStart, namedFigures, termsIn } from "../../locale/index.js";
import { shortfallOf, shortStatuses } from "../shortfall.js";
import type { BulletinItem, BulletinSection } from "./bulletin-data.js";
import { sectionOf } from "./section.js";
import { leadNotes, verdictItem, type Writing } from "./writing.js";

/** What is behind and why, what cannot be judged and what to supply, and what is put off. */
export function standingSections(writing: Writing): readonly BulletinSection[] {
  const { verdicts, flags } = writing.assessment;
  const short = shortVerdicts(verdicts);
  const ofYear = short.filter((verdict) => shortfallOf(verdict)?.isAnnual).length;
  const unknown = verdicts.filter(({ final }) => final.status === "undetermined");
  const actions = flags.filter(({ subject, waived }) => subject.action !== undefined && waived === undefined);
  const waived = flags.filter((flag) => flag.waived !== undefined);
  const behindItem = (verdict: Verdict) =>
    verdictItem(writing, verdict, leadNotes(writing, verdict.indicator));
  const unknownItem = (verdict: Verdict) => verdictItem(writing, verdict, supplyNotes(writing, verdict));
  const flagItem = (flag: Flag): BulletinItem => ({
    text: explain(flag, { locale: writing.locale, plan: writing.plan }),
    about: flag.subject,
    notes: [],
  });
  return [
    ...(verdicts.length > 0 ? [sectionOf(writing, "behind", short, behindItem, { ofYear })] : []),
    ...(actions.length > 0 ? [sectionOf(writing, "actions", actions, flagItem)] : []),
    ...(verdicts.length > 0 ? [sectionOf(writing, "unjudged", unknown, unknownItem)] : []),
    ...(waived.length > 0 ? [sectionOf(writing, "waived", waived, flagItem)] : []),
  ];
}

/** Those that fall short, the worst first; those that do so in the year alone at the end. */
function shortVerdicts(verdicts: readonly Verdict[]): readonly Verdict[] {
  return [false, true].flatMap((isAnnual) =>
    shortStatuses.flatMap((status) =>
      verdicts.filter((verdict) => {
        const short = shortfallOf(verdict);
        return short?.isAnnual === isAnnual && short.horizon.status === status;
      }),
    ),
  );
}

/** What to supply so that it can be judged, and by whom, as its flags on reporting say. */
function supplyNotes({ assessment, words, names, locale }: Writing, verdict: Verdict): readonly string[] {
  const { reason, awaited } = verdict.final;
  if (reason === undefined) return [];
  const { measurement } = verdict;
  const units = assessment.flags
    .filter(({ kind, subject }) => kind === "reporting" && isOn(subject, verdict))
    .flatMap(({ goesTo }) => goesTo);
  const inputs = measurement.ok ? undefined : (measurement.missing ?? measurement.conflicting);
  const named = namedFigures(names, inputs);
  const figures = named && termsIn(locale).figures(named);
  const start = missingStart(verdict.indicator, verdict.final, names);
  return [words.supply[reason]([...new Set(units)].map(names.unit), { awaited, figures, start })];
}

function isOn(subject: Flag["subject"], { indicator, place }: Verdict): boolean {
  return subject.indicator === indicator && subject.place === place;
}
