import type { Assessment } from "../../assess/index.js";
import { answeringFor } from "../../flag/index.js";
import type { Verdict } from "../../judge/index.js";
import { explain, type Locale, type Names } from "../../locale/index.js";
import type { Plan } from "../../model/index.js";
import type { ReportWords } from "../words/words.js";
import type { BulletinItem } from "./bulletin-data.js";

/** What the parts of a bulletin are written from. */
export interface Writing {
  /** The assessment. */
  readonly assessment: Assessment;
  /** The plan, where it is given. */
  readonly plan: Plan | undefined;
  /** The language. */
  readonly locale: Locale;
  /** Its words. */
  readonly words: ReportWords;
  /** The names of the plan. */
  readonly names: Names;
  /** How many entries a part has at most. */
  readonly most: number;
}

/** The sentence on a verdict. */
export function sentenceOf({ plan, locale }: Writing, verdict: Verdict): string {
  return explain(verdict, { locale, plan });
}

/** A verdict as an entry. */
export function verdictItem(writing: Writing, verdict: Verdict, notes: readonly string[]): BulletinItem {
  const { indicator, place } = verdict;
  return { text: sentenceOf(writing, verdict), about: { indicator, place }, notes };
}

/** Who leads for an indicator, as a note; nothing without the plan. */
export function leadNotes({ plan, words, names }: Writing, indicator: string): readonly string[] {
  const found = plan?.indicators.find(({ id }) => id === indicator);
  if (plan === undefined || found === undefined) return [];
  const { leads } = answeringFor(plan, found);
  return leads.length === 0 ? [] : [words.leadUnits(leads.map(names.unit))];
}
