import { inLocale, type Locale } from "../../locale/index.js";
import { enWords } from "./en.js";
import type { ReportWords } from "./words.js";
import { zhWords } from "./zh-CN.js";

const words: Readonly<Record<Locale, ReportWords>> = { "zh-CN": zhWords, en: enWords };

/** What reports say in a locale. @throws RangeError for one that does not ship */
export function wordsIn(locale: Locale): ReportWords {
  return inLocale(words, locale);
}
