import type { Flag } from "../../flag/index.js";
import type { Project, ProjectAction, ProjectList } from "../project-list.js";
import type { IndicatorAnswered, Responsibilities } from "../responsibility/responsibility.js";
import { type Table, tableFrom } from "./table.js";
import { columnsIn, type TableWriting } from "./writing.js";

/** A line for each action, and one for a task without any. */
export function projectTable(list: ProjectList, writing: TableWriting): Table {
  const { words, terms, called, locale } = writing;
  const column = columnsIn(writing);
  interface Line {
    readonly project: Project;
    readonly action?: ProjectAction;
  }
  const lines = list.projects.flatMap((project): readonly Line[] =>
    project.actions.length === 0 ? [{ project }] : project.actions.map((action) => ({ project, action })),
  );
  const columns = [
    column<Line>("task", ({ project }) => `${project.number}. ${terms.pick(project.title)}`),
    column<Line>("action", ({ action }) => (action === undefined ? "" : terms.pick(action.title))),
    column<Line>("lead", ({ project, action }) => (action ?? project).leads.map(called).join(words.comma)),
    column<Line>("due", ({ action }) => (action?.due === undefined ? "" : words.since(action.due, false))),
    column<Line>("state", ({ action }) => (action?.state === undefined ? "" : terms.states[action.state])),
    column<Line>("flags", ({ action }) =>
      (action?.flags ?? []).map(({ title }) => terms.pick(title)).join(words.comma),
    ),
  ];
  return tableFrom({ locale, title: words.titles.projectList }, columns, lines);
}

/** A line for each indicator and action, and one for a task without any. */
export function responsibilityTable({ unit, list }: Responsibilities, writing: TableWriting): Table {
  const { words, terms, called, locale } = writing;
  const column = columnsIn(writing);
  type Entry = (typeof list)[number];
  interface Line extends Pick<Entry, "role" | "task"> {
    readonly subject: string;
    readonly status: string;
    readonly flags: readonly Flag[];
  }
  const statesOf = ({ verdicts }: IndicatorAnswered) =>
    [...new Set(verdicts.map(({ final }) => terms.statuses[final.status]))].join(words.comma);
  const lines = list.flatMap(({ role, task, indicators, actions }): readonly Line[] => {
    const of = { role, ...(task && { task }) };
    const subjects = [
      ...indicators.map((one) => ({ ...of, subject: called(one), status: statesOf(one), flags: one.flags })),
      ...actions.map(({ title, flags }) => ({ ...of, subject: terms.pick(title), status: "", flags })),
    ];
    return subjects.length > 0 ? subjects : [{ ...of, subject: "", status: "", flags: [] }];
  });
  const columns = [
    column<Line>("role", ({ role }) => words.roles[role]),
    column<Line>("task", ({ task }) =>
      task === undefined ? "" : `${task.number}. ${terms.pick(task.title)}`,
    ),
    column<Line>("subject", ({ subject }) => subject),
    column<Line>("status", ({ status }) => status),
    column<Line>("flags", ({ flags }) => flags.map(({ title }) => terms.pick(title)).join(words.comma)),
  ];
  return tableFrom({ locale, title: `${called(unit)} ${words.titles.responsibilities}` }, columns, lines);
}
