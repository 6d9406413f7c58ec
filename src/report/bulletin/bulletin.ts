import { type Assessment, compareAssessments } from "../../assess/index.js";
import { type Locale, namesIn, termsIn } from "../../locale/index.js";
import type { Plan } from "../../model/index.js";
import { inBrief } from "../../number/index.js";
import { countsOf } from "../counts.js";
import { optionsOf } from "../options-of.js";
import { requireAssessment, requireOwnPlan } from "../own-plan.js";
import { wordsIn } from "../words/words-in.js";
import type { Bulletin } from "./bulletin-data.js";
import { changeSections } from "./change-sections.js";
import { headlineSection } from "./headline.js";
import { standingSections } from "./standing-sections.js";

/** How a bulletin is written. */
export interface BulletinOptions {
  /** The language. */
  readonly locale: Locale;
  /** The plan, so that its things go by their names and numbers have their units of measure. */
  readonly plan?: Plan | undefined;
  /** An assessment of an earlier date, to tell what is new and what recovered. */
  readonly since?: Assessment | undefined;
  /** How many entries a part has at most, from 1; 50 when absent. What is left out is counted. */
  readonly most?: number | undefined;
}

/**
 * A bulletin (通报) of an assessment: the counts, which add up to the verdicts; what fell behind and what recovered since an
 * earlier date; what is behind, with the arithmetic and the lead units; actions that were flagged; what cannot be judged,
 * and what to supply; what is put off with leave. Blocks of text in one language: see `toMarkdown`, `toHtml`, `toText`.
 *
 * @throws RangeError for an option that is none, for a locale that does not ship, when an assessment is of another plan, when `since` is later, and for a
 *   `most` that is no whole number from 1
 * @throws TypeError when an assessment or the plan is none
 */
export function bulletin(assessment: Assessment, options: BulletinOptions): Bulletin {
  const { locale, plan, since, most = 50 } = optionsOf(options, ["locale", "plan", "since", "most"]);
  requireAssessment(assessment);
  if (plan !== undefined) requireOwnPlan(plan, assessment);
  const words = wordsIn(locale);
  const { pick } = termsIn(locale);
  if (since !== undefined) requireEarlier(since, assessment);
  if (!Number.isSafeInteger(most) || most < 1)
    throw new RangeError(`most must be a whole number from 1, not ${inBrief(most)}`);
  const writing = { assessment, plan, locale, words, names: namesIn(plan, pick), most };
  const changes = since === undefined ? [] : compareAssessments(since, assessment);
  const sections = [
    headlineSection(writing, since?.asOf, changes),
    ...(since === undefined ? [] : changeSections(writing, changes)),
    ...standingSections(writing),
  ];
  return {
    kind: "bulletin",
    locale,
    title: words.bulletin(plan === undefined ? assessment.plan.id : pick(plan.title)),
    asOf: assessment.asOf,
    ...(since && { since: since.asOf }),
    counts: countsOf(assessment.verdicts),
    total: assessment.verdicts.length,
    sections: sections.map((section, at) => ({ ...section, title: words.numbered(at, section.title) })),
  };
}

function requireEarlier(since: Assessment, { asOf, plan }: Assessment): void {
  requireAssessment(since);
  if (since.plan.id !== plan.id)
    throw new RangeError(`since must be of the plan ${inBrief(plan.id)}, not of ${inBrief(since.plan.id)}`);
  if (since.asOf > asOf) throw new RangeError(`since must not be later than ${asOf}: ${since.asOf}`);
}
