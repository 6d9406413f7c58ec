import type { Assessment } from "../../src/assess/index.js";
import type { Locale } from "../../src/locale/index.js";
import {
  bulletin,
  indicatorTable,
  projectList,
  type Report,
  ranking,
  responsibilities,
  summarise,
  supervisionList,
  tableOf,
  toHtml,
  toMarkdown,
  toText,
} from "../../src/report/index.js";
import { assessment, earlier, plan, reports } from "./city.js";
import { townsAssessment, townsPlan, townsReports } from "./towns.js";

const ofCity = (locale: Locale, report: Report | Assessment) => toText(tableOf(report, { locale, plan }));
const ofTowns = (locale: Locale, report: Report | Assessment) =>
  toText(tableOf(report, { locale, plan: townsPlan }));

/** 示例数据(虚构): what is written of the fictional city, by the name of its golden. */
export const written: Readonly<Record<string, (locale: Locale) => string>> = {
  "bulletin.txt": (locale) => toText(bulletin(assessment, { locale, plan, since: earlier })),
  "bulletin.md": (locale) => toMarkdown(bulletin(assessment, { locale, plan, since: earlier })),
  "bulletin.html": (locale) => toHtml(bulletin(assessment, { locale, plan, since: earlier })),
  "supervision-list.txt": (locale) => toText(tableOf(supervisionList(assessment, plan), { locale, plan })),
  "indicator-table.txt": (locale) => toText(indicatorTable(assessment, plan, { locale })),
  "responsibilities.txt": (locale) =>
    ofCity(locale, responsibilities(plan, "human_resources_bureau", assessment)),
  "verdicts.txt": (locale) => ofCity(locale, assessment),
  "projects.txt": (locale) => ofCity(locale, projectList(plan, { assessment, actionReports: reports })),
  "ranking-of-units.txt": (locale) =>
    ofCity(locale, ranking(assessment, { by: "unit", plans: plan, since: earlier })),
  "summary-by-task.txt": (locale) => ofCity(locale, summarise(assessment, { by: "task", plan })),
  "summary-by-status.txt": (locale) => ofCity(locale, summarise(assessment, { by: "status" })),
  "towns-bulletin.txt": (locale) => toText(bulletin(townsAssessment, { locale, plan: townsPlan })),
  "towns-verdicts.txt": (locale) => ofTowns(locale, townsAssessment),
  "towns-supervision-list.txt": (locale) => ofTowns(locale, supervisionList(townsAssessment, townsPlan)),
  "towns-indicator-table.txt": (locale) =>
    toText(indicatorTable(townsAssessment, townsPlan, { locale, place: "east" })),
  "towns-responsibilities.txt": (locale) =>
    ["education_bureau", "east"]
      .map((unit) => ofTowns(locale, responsibilities(townsPlan, unit, townsAssessment)))
      .join("\n"),
  "towns-projects.txt": (locale) =>
    ofTowns(locale, projectList(townsPlan, { assessment: townsAssessment, actionReports: townsReports })),
  "towns-ranking.txt": (locale) =>
    ofTowns(locale, ranking(townsAssessment, { by: "place", plans: townsPlan })),
};
