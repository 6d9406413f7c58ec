import type { Flag } from "../../flag/index.js";
import type {
  IndicatorAnswered,
  Responsibilities,
  Responsibility,
} from "../responsibility/responsibility.js";
import { type Table, tableFrom } from "./table.js";
import { columnsIn, type TableWriting } from "./writing.js";

interface Line {
  readonly role: string;
  readonly task: string;
  readonly subject: string;
  readonly due: string;
  readonly status: string;
  readonly flags: readonly Flag[];
}

/** A line for each indicator and action, and one for a task without any; then what it supplies and has to report. */
export function responsibilityTable(report: Responsibilities, writing: TableWriting): Table {
  const { words, terms, called, locale, names } = writing;
  const column = columnsIn(writing);
  const blank = { task: "", due: "", status: "", flags: [] };
  const lines: readonly Line[] = [
    ...report.list.flatMap((entry) => linesOf(entry, writing)),
    ...report.supplies.map((one) => ({ ...blank, role: words.duties.supplies, subject: called(one) })),
    ...report.toReport.map((flag) => ({
      ...blank,
      role: words.duties.toReport,
      subject: terms.subject({
        indicator: names.indicator(flag.subject.indicator ?? flag.subject.action ?? ""),
        place: names.place(flag.subject.place),
      }),
      due: flag.awaited === undefined ? "" : terms.day(flag.awaited.by),
      flags: [flag],
    })),
  ];
  const columns = [
    column<Line>("role", ({ role }) => role),
    column<Line>("task", ({ task }) => task),
    column<Line>("subject", ({ subject }) => subject),
    column<Line>("due", ({ due }) => due),
    column<Line>("status", ({ status }) => status),
    column<Line>("flags", ({ flags }) =>
      [...new Set(flags.map(({ title }) => terms.pick(title)))].join(words.comma),
    ),
  ];
  const title = words.dated(words.about(words.titles.responsibilities, called(report.unit)), report.asOf);
  return tableFrom({ locale, title }, columns, lines);
}

function linesOf(entry: Responsibility, writing: TableWriting): readonly Line[] {
  const { words, terms, called } = writing;
  const { task, through, indicators, actions } = entry;
  const of = {
    role: words.role(entry.role, through && called(through)),
    task: task === undefined ? "" : `${task.number}. ${terms.pick(task.title)}`,
  };
  const lines = [
    ...indicators.map((one) => ({
      ...of,
      subject: called(one),
      due: "",
      status: statusText(one, writing),
      flags: one.flags,
    })),
    ...actions.map(({ title, due, flags }) => ({
      ...of,
      subject: terms.pick(title),
      due: due === undefined ? "" : words.since(due, false),
      status: "",
      flags,
    })),
  ];
  return lines.length > 0 ? lines : [{ ...of, subject: "", due: "", status: "", flags: [] }];
}

/** How it stands, and where, if in several places. */
function statusText({ verdicts }: IndicatorAnswered, { words, terms, names, plan }: TableWriting): string {
  const [only, ...others] = verdicts;
  const isNamed = others.length > 0 || (plan !== undefined && only && names.place(only.place) !== "");
  const placed = verdicts.map(({ place, final }) => {
    const status = terms.statuses[final.status];
    return isNamed ? words.inPlace(names.place(place) || (names.jurisdiction ?? place), status) : status;
  });
  return placed.join(words.comma);
}
