import {
  type Assessment,
  type AssessmentChange,
  type AssessmentChangeKind,
  compareAssessments,
} from "../../assess/index.js";
import type { BulletinItem, BulletinPart, BulletinSection } from "./bulletin-data.js";
import { leadNotes, verdictItem, type Writing } from "./writing.js";

/** What makes a verdict stand among those that fell behind. */
export const fallen: ReadonlySet<AssessmentChangeKind> = new Set(["newlyOffTrack", "worsened"]);
/** What makes it stand among those that recovered. */
export const recovered: ReadonlySet<AssessmentChangeKind> = new Set(["recovered", "improved"]);

/** What fell behind, recovered, or changed otherwise since an earlier assessment. */
export function changeSections(writing: Writing, since: Assessment): readonly BulletinSection[] {
  const { words } = writing;
  const changes = compareAssessments(since, writing.assessment);
  const sectionOf = (
    part: Exclude<BulletinPart, "headline">,
    isMeant: (kind: AssessmentChangeKind) => boolean,
  ): BulletinSection => {
    const items = changes.filter(({ change }) => isMeant(change)).map((one) => itemOf(writing, since, one));
    return { part, title: words.parts[part], lead: words.leads[part](items.length), items };
  };
  const other = sectionOf("other", (kind) => !fallen.has(kind) && !recovered.has(kind));
  return [
    sectionOf("new", (kind) => fallen.has(kind)),
    sectionOf("recovered", (kind) => recovered.has(kind)),
    ...(other.items.length > 0 ? [other] : []),
  ];
}

/** What is no longer in the list is told as it last stood. */
function itemOf(writing: Writing, since: Assessment, change: AssessmentChange): BulletinItem {
  const isThis = (one: { readonly indicator: string; readonly place: string }) =>
    one.indicator === change.indicator && one.place === change.place;
  const verdict = writing.assessment.verdicts.find(isThis) ?? since.verdicts.find(isThis);
  const notes = [writing.words.changed(change, since.asOf), ...leadNotes(writing, change.indicator)];
  const { indicator, place } = change;
  return verdict
    ? verdictItem(writing, verdict, notes)
    : { text: indicator, about: { indicator, place }, notes };
}
