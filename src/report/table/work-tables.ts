import type { Project, ProjectAction, ProjectList } from "../project-list.js";
import type { Responsibilities } from "../responsibility/responsibility.js";
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

/** A line for each role under each task. */
export function responsibilityTable({ unit, list }: Responsibilities, writing: TableWriting): Table {
  const { words, terms, called, locale } = writing;
  const column = columnsIn(writing);
  type Entry = (typeof list)[number];
  const join = (texts: readonly string[]) => texts.join(words.comma);
  const columns = [
    column<Entry>("role", ({ role }) => words.roles[role]),
    column<Entry>("task", ({ task }) =>
      task === undefined ? "" : `${task.number}. ${terms.pick(task.title)}`,
    ),
    column<Entry>("indicator", ({ indicators }) =>
      join(
        indicators.map((one) => {
          const states = one.verdicts.map(({ final }) => terms.statuses[final.status]);
          return states.length === 0 ? called(one) : words.because(called(one), join([...new Set(states)]));
        }),
      ),
    ),
    column<Entry>("action", ({ actions }) => join(actions.map(({ title }) => terms.pick(title)))),
    column<Entry>(
      "flags",
      ({ indicators, actions }) =>
        String([...indicators, ...actions].reduce((sum, { flags }) => sum + flags.length, 0)),
      "right",
    ),
  ];
  return tableFrom({ locale, title: `${called(unit)} ${words.titles.responsibilities}` }, columns, list);
}
