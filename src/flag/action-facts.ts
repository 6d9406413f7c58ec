import type { Figure, WordType } from "../formula/index.js";
import { actionStates } from "../model/index.js";
import { fromInteger, isFault, readDecimal } from "../number/index.js";
import { type CivilDate, daysBetween } from "../period/index.js";
import type { ActionSubject } from "./action-subject.js";
import type { Fact, Facts } from "./fact.js";

const fact = (
  type: WordType,
  zh: string,
  en: string,
  read: (subject: ActionSubject) => Figure,
  values?: readonly string[],
): Fact<ActionSubject> => ({ type, ...(values && { values }), of: "asOf", text: { zh, en }, read });

/** The facts about an action in a place: all of them belong to the as-of date. */
export function actionFacts(): Facts<ActionSubject> {
  return {
    state: fact(
      "text",
      "最近上报的进展;从未上报时缺失",
      "How far it had come by the latest report; missing where it was never reported",
      ({ report }) => report?.state,
      actionStates,
    ),
    done: fact("truth", "已上报完成", "Whether it was reported as done", isDone),
    reported: fact(
      "truth",
      "至截至日上报过进展",
      "Whether it was ever reported",
      ({ report }) => report !== undefined,
    ),
    progress: fact(
      "number",
      "最近上报的完成比例,0 至 100",
      "How much of it was done by the latest report, from 0 to 100",
      ({ report }) => {
        const read = readDecimal(report?.progress);
        return isFault(read) ? undefined : read;
      },
    ),
    daysOverdue: fact(
      "number",
      "过了完成时限多少天;未到时限或已上报完成为 0,没有时限时缺失",
      "Days past its due day; 0 before it and where it was reported as done, missing where it has none",
      (subject) => subject.dueDay && daysPast(isDone(subject) ? subject.asOf : subject.dueDay, subject),
    ),
    daysSinceReport: fact(
      "number",
      "距最近一次上报的天数;从未上报时缺失",
      "Days since the latest report; missing where it was never reported",
      (subject) => subject.report && daysPast(subject.report.reportedOn, subject),
    ),
    daysSinceIssue: fact("number", "距方案印发的天数", "Days since the plan was issued", (subject) =>
      daysPast(subject.plan.document.date, subject),
    ),
  };
}

function isDone({ report }: ActionSubject): boolean {
  return report?.state === "done";
}

/** Days from a day to the as-of date; none before it. */
function daysPast(day: CivilDate, { asOf }: ActionSubject): Figure {
  return fromInteger(Math.max(0, daysBetween(day, asOf)));
}
