import type { ProjectList } from "./project-list.js";
import type { Ranking } from "./ranking/ranking.js";
import type { Responsibilities } from "./responsibility/responsibility.js";
import type { Summary } from "./summarise.js";
import type { SupervisionList } from "./supervision/supervision-item.js";

/** The reports that are data first, without a language. */
export type Report = Responsibilities | ProjectList | SupervisionList | Ranking | Summary;
