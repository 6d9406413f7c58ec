import type { Locale } from "../../src/locale/index.js";
import {
  bulletin,
  indicatorTable,
  responsibilities,
  supervisionList,
  tableOf,
  toHtml,
  toMarkdown,
  toText,
} from "../../src/report/index.js";
import { assessment, earlier, plan } from "./city.js";

/** 示例数据(虚构): what is written of the fictional city, by the name of its golden. */
export const written: Readonly<Record<string, (locale: Locale) => string>> = {
  "bulletin.txt": (locale) => toText(bulletin(assessment, { locale, plan, since: earlier })),
  "bulletin.md": (locale) => toMarkdown(bulletin(assessment, { locale, plan, since: earlier })),
  "bulletin.html": (locale) => toHtml(bulletin(assessment, { locale, plan, since: earlier })),
  "supervision-list.txt": (locale) => toText(tableOf(supervisionList(assessment, plan), { locale, plan })),
  "indicator-table.txt": (locale) => toText(indicatorTable(assessment, plan, { locale })),
  "responsibilities.txt": (locale) =>
    toText(tableOf(responsibilities(plan, "human_resources_bureau", assessment), { locale })),
};
