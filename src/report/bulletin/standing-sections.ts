import type { Flag } from "../../flag/index.js";
import type { Status, Verdict } from "../../judge/index.js";
import { explain } from "../../locale/index.js";
import type { BulletinItem, BulletinPart, BulletinSection } from "./bulletin-data.js";
import { leadNotes, verdictItem, type Writing } from "./writing.js";

/** The states that fall short, the worst first. */
const behind: readonly Status[] = ["missed", "reversing", "offTrack", "slightlyBehind"];

/** What is behind and why, what cannot be judged and what to supply, and what is put off. */
export function standingSections(writing: Writing): readonly BulletinSection[] {
  const { verdicts, flags } = writing.assessment;
  const sectionOf = (
    part: Exclude<BulletinPart, "headline">,
    items: readonly BulletinItem[],
  ): BulletinSection => ({
    part,
    title: writing.words.parts[part],
    lead: writing.words.leads[part](items.length),
    items,
  });
  const short = behind.flatMap((status) => verdicts.filter(({ final }) => final.status === status));
  const unknown = verdicts.filter(({ final }) => final.status === "undetermined");
  const actions = flags.filter(({ subject, waived }) => subject.action !== undefined && waived === undefined);
  const waived = flags.filter((flag) => flag.waived !== undefined);
  const flagItem = (flag: Flag): BulletinItem => ({
    text: explain(flag, { locale: writing.locale, plan: writing.plan }),
    about: flag.subject,
    notes: [],
  });
  return [
    sectionOf(
      "behind",
      short.map((verdict) => verdictItem(writing, verdict, leadNotes(writing, verdict.indicator))),
    ),
    ...(actions.length > 0 ? [sectionOf("actions", actions.map(flagItem))] : []),
    sectionOf(
      "unjudged",
      unknown.map((verdict) => verdictItem(writing, verdict, supplyNotes(writing, verdict))),
    ),
    ...(waived.length > 0 ? [sectionOf("waived", waived.map(flagItem))] : []),
  ];
}

/** What to supply so that it can be judged, and by whom, as its flags on reporting say. */
function supplyNotes({ assessment, words, names }: Writing, verdict: Verdict): readonly string[] {
  const { reason, awaited } = verdict.final;
  if (reason === undefined) return [];
  const units = assessment.flags
    .filter(({ kind, subject }) => kind === "reporting" && isOn(subject, verdict))
    .flatMap(({ goesTo }) => goesTo);
  return [words.supply[reason]([...new Set(units)].map(names.unit), awaited)];
}

function isOn(subject: Flag["subject"], { indicator, place }: Verdict): boolean {
  return subject.indicator === indicator && subject.place === place;
}
