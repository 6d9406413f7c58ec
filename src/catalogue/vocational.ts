import { entrants, leavers } from "./counted.js";
import type { CatalogueEntry } from "./entry.js";
import { share } from "./share.js";

const graduates = /* @__PURE__ */ leavers("vocational_graduates.total", {
  zh: "中职毕业生总数",
  en: "Graduates of secondary vocational schools",
});

const progressed = /* @__PURE__ */ leavers("vocational_graduates.progressed", {
  zh: "升入高一级学校的中职毕业生数",
  en: "Graduates of secondary vocational schools who went on to a higher level",
});

const intake = /* @__PURE__ */ entrants("vocational_intake.total", {
  zh: "中职招生总数",
  en: "Intake of secondary vocational schools",
});

const longCycleIntake = /* @__PURE__ */ entrants("vocational_intake.long_cycle", {
  zh: "长学制技术技能人才招生数",
  en: "Intake of long programmes for technical and skilled personnel",
});

/** Share of the graduates of secondary vocational schools who go on to a higher level. */
export const progressionRate = {
  indicator: /* @__PURE__ */ share(
    "vocational.progression_rate",
    {
      zh: "中职毕业生升入高一级学校的比例",
      en: "Share of secondary vocational graduates who go on to a higher level",
    },
    "100 * vocational_graduates.progressed / vocational_graduates.total",
  ),
  elements: [graduates, progressed],
  lines: [],
  certainty: "assumed",
  sources: [],
  notes: {
    zh: "分子分母都是同一学年的毕业生,即上一学年的毕业生。",
    en: "Both are graduates of one school year: in statistics of 1 September, of the year that has just ended.",
  },
  examples: [
    {
      origin: "handWorked",
      inputs: { "vocational_graduates.progressed": "1640", "vocational_graduates.total": "2000" },
      arithmetic: { zh: "1640÷2000=82%", en: "1,640 / 2,000 = 82 %" },
      value: "82",
    },
  ],
} as const satisfies CatalogueEntry;

/** Share of the intake of secondary vocational schools that enters long programmes. */
export const longCycleShare = {
  indicator: /* @__PURE__ */ share(
    "vocational.long_cycle_share",
    {
      zh: "长学制技术技能人才招生占中职招生比例",
      en: "Share of long technical programmes in the intake of secondary vocational schools",
    },
    "100 * vocational_intake.long_cycle / vocational_intake.total",
  ),
  elements: [intake, longCycleIntake],
  lines: [],
  certainty: "assumed",
  sources: [],
  notes: {
    zh: "长学制按五年一贯制、“3+2”、中本一体化和长学制技师计算。",
    en: "Long are the five-year, the “3+2”, the integrated secondary-to-bachelor's and the long technician programmes.",
  },
  examples: [
    {
      origin: "handWorked",
      inputs: { "vocational_intake.long_cycle": "903", "vocational_intake.total": "2100" },
      arithmetic: { zh: "903÷2100=43%", en: "903 / 2,100 = 43 %" },
      value: "43",
    },
  ],
} as const satisfies CatalogueEntry;
