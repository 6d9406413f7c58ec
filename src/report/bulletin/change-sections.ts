import type { Assessment, AssessmentChange } from "../../assess/index.js";
import { termsIn } from "../../locale/index.js";
import { shortfallOf } from "../shortfall.js";
import type { BulletinItem, BulletinSection } from "./bulletin-data.js";
import { countMovements, movementOf, movements, partOf } from "./movement.js";
import { sectionOf } from "./section.js";
import { leadNotes, sentenceOf, type Writing } from "./writing.js";

/** What fell behind, recovered, or changed otherwise since an earlier assessment. */
export function changeSections(
  writing: Writing,
  changes: readonly AssessmentChange[],
): readonly BulletinSection[] {
  const sectionFor = (part: ReturnType<typeof partOf>) => {
    const meant = movements
      .filter((movement) => partOf(movement) === part)
      .flatMap((movement) => changes.filter((one) => movementOf(one) === movement));
    const counts = countMovements(meant.map(movementOf));
    return sectionOf(writing, part, meant, (one) => itemOf(writing, one), { movements: counts });
  };
  const other = sectionFor("other");
  return [sectionFor("new"), sectionFor("recovered"), ...(other.count > 0 ? [other] : [])];
}

/** The change alone where another part tells how it stands; otherwise with the sentence and who leads. */
function itemOf(writing: Writing, change: AssessmentChange): BulletinItem {
  const { words, names, assessment, locale } = writing;
  const { indicator, place } = change;
  const text = words.changed({
    movement: movementOf(change),
    subject: termsIn(locale).subject({ indicator: names.indicator(indicator), place: names.place(place) }),
    change,
  });
  const verdict = verdictOn(assessment, change);
  const isTold =
    verdict !== undefined && (shortfallOf(verdict) !== undefined || verdict.final.status === "undetermined");
  const sentence = verdict === undefined ? [] : [sentenceOf(writing, verdict)];
  return {
    text,
    about: { indicator, place },
    notes: isTold ? [] : [...sentence, ...leadNotes(writing, indicator)],
  };
}

function verdictOn({ verdicts }: Assessment, { indicator, place }: AssessmentChange) {
  return verdicts.find((one) => one.indicator === indicator && one.place === place);
}
