import type { Project, ProjectAction, ProjectList } from "../project-list.js";
import { type Table, tableFrom } from "./table.js";
import { columnsIn, type TableWriting } from "./writing.js";

/** A line for each action, and one for a task without any. */
export function projectTable(list: ProjectList, writing: TableWriting): Table {
  const { words, terms, called, locale, plan, names } = writing;
  const column = columnsIn(writing);
  interface Line {
    readonly project: Project;
    readonly action?: ProjectAction;
  }
  const lines = list.projects.flatMap((project): readonly Line[] =>
    project.actions.length === 0 ? [{ project }] : project.actions.map((action) => ({ project, action })),
  );
  const subject = ({ title, place }: ProjectAction) =>
    terms.subject({ indicator: terms.pick(title), place: plan === undefined ? "" : names.place(place.id) });
  const columns = [
    column<Line>("task", ({ project }) => `${project.number}. ${terms.pick(project.title)}`),
    column<Line>("action", ({ action }) => (action === undefined ? "" : subject(action))),
    column<Line>("lead", ({ project, action }) => (action ?? project).leads.map(called).join(words.comma)),
    column<Line>("due", ({ action }) => (action?.due === undefined ? "" : words.since(action.due, false))),
    column<Line>("state", ({ action }) => (action?.state === undefined ? "" : terms.states[action.state])),
    column<Line>("flags", ({ action }) =>
      (action?.flags ?? []).map(({ title }) => terms.pick(title)).join(words.comma),
    ),
  ];
  return tableFrom({ locale, title: words.dated(words.titles.projectList, list.asOf) }, columns, lines);
}
