import type { AssessmentChange, StatusCounts } from "../../assess/index.js";
import type { AwaitedFigure, VerdictReason } from "../../judge/index.js";
import type { MissingStart } from "../../locale/index.js";
import type { Comparator, FlagSeverity, Nature } from "../../model/index.js";
import type { CivilDate } from "../../period/index.js";
import type { BulletinPart } from "../bulletin/bulletin-data.js";
import type { Movement, MovementCounts } from "../bulletin/movement.js";
import type { RankingEntry, RankingRefused } from "../ranking/ranking.js";
import type { Role } from "../responsibility/role.js";
import type { SummaryKey } from "../summarise.js";
import type { TitleKey } from "./titles.js";

/** What the headline of a bulletin tells. */
export interface HeadlineParams {
  /** What is known counts to this day. */
  readonly asOf: CivilDate;
  /** How many verdicts have each status. */
  readonly counts: StatusCounts;
  /** How many verdicts there are. */
  readonly total: number;
  /** On how many indicators. */
  readonly indicators: number;
  /** In how many places. */
  readonly places: number;
}

/** How many flags there are. */
export interface FlagCounts {
  /** By severity, those put off included. */
  readonly bySeverity: Readonly<Record<FlagSeverity, number>>;
  /** In all. */
  readonly total: number;
  /** How many of them are put off with leave. */
  readonly waived: number;
}

/** What is said first in a part of a bulletin. */
export interface LeadParams {
  /** How many entries there are. */
  readonly count: number;
  /** How many of them are listed. */
  readonly listed: number;
  /** How many of them fall short in the year alone. */
  readonly ofYear: number;
  /** How many of them moved in each way; none in the parts that do not tell of changes. */
  readonly movements: MovementCounts;
}

/** A verdict that moved. */
export interface ChangedParams {
  /** How. */
  readonly movement: Movement;
  /** The indicator and its place. */
  readonly subject: string;
  /** What changed, and why. */
  readonly change: AssessmentChange;
}

/** The figures that a verdict waits for. */
export interface SupplyParams {
  /** The one that is overdue or still to come. */
  readonly awaited: AwaitedFigure | undefined;
  /** Those that are missing, or contradict one another. */
  readonly figures: string | undefined;
  /** What its path should have started at. */
  readonly start: MissingStart;
}

/** How a locale says what reports say, beyond the sentences of `explain`. */
export interface ReportWords {
  /** Titles of columns and tables. */
  readonly titles: Readonly<Record<TitleKey, string>>;
  /** The role of a unit; in one through a collective, with the name of that. */
  readonly role: (role: Role, through: string | undefined) => string;
  /** What a unit does beside its roles: it supplies figures, and has some to report. */
  readonly duties: Readonly<Record<"supplies" | "toReport", string>>;
  /** How something stands in one of several places. */
  readonly inPlace: (place: string, status: string) => string;
  /** What summaries are by. */
  readonly summaryKeys: Readonly<Record<SummaryKey, string>>;
  /** The group of a summary for what belongs to nothing of that kind. */
  readonly ofNone: Readonly<Record<SummaryKey, string>>;
  /** Whether indicators bind. */
  readonly natures: Readonly<Record<Nature, string>>;
  /** A title with the place or unit that it is about. */
  readonly about: (title: string, name: string) => string;
  /** A title with the day to which what is known counts, and the earlier day that it is compared with. */
  readonly dated: (title: string, asOf: CivilDate | undefined, since?: CivilDate) => string;
  /** Between the members of a list. */
  readonly comma: string;
  /** A heading with its number. */
  readonly numbered: (at: number, title: string) => string;
  /** The title of a bulletin. */
  readonly bulletin: (plan: string) => string;
  /** The headings of a bulletin. */
  readonly parts: Readonly<Record<BulletinPart, string>>;
  /** The headline. */
  readonly headline: (params: HeadlineParams) => string;
  /** The counts of the years, where the document has milestones. */
  readonly annual: (counts: StatusCounts, total: number) => string;
  /** How much could be measured. */
  readonly coverage: (measured: number, of: number, places: number) => string;
  /** The flags. */
  readonly flags: (counts: FlagCounts) => string;
  /** The changes since an earlier day. */
  readonly changes: (since: CivilDate, movements: MovementCounts) => string;
  /** What is said first in a part. */
  readonly leads: Readonly<Record<Exclude<BulletinPart, "headline">, (params: LeadParams) => string>>;
  /** Who answers for something. */
  readonly leadUnits: (names: readonly string[]) => string;
  /** What happened to a verdict, and why. */
  readonly changed: (params: ChangedParams) => string;
  /** What to do so that it can be judged, and by whom. */
  readonly supply: Readonly<
    Record<VerdictReason, (units: readonly string[], params: SupplyParams) => string>
  >;
  /** How far off a value is: too little, or too much. */
  readonly gap: (difference: string, isExcess: boolean) => string;
  /** A gap to what the year alone asks for. */
  readonly ofYear: (gap: string) => string;
  /** A flag that is put off. */
  readonly waived: (title: string) => string;
  /** A state with the reason for it. */
  readonly because: (state: string, reason: string) => string;
  /** A threshold as `planToTable` writes it. */
  readonly threshold: (cell: string) => string;
  /** Since when. */
  readonly since: (since: string, isAtLatest: boolean) => string;
  /** A rank, and whether another shares it. */
  readonly rank: (entry: RankingEntry) => string;
  /** How far a rank moved. */
  readonly movement: (entry: RankingEntry) => string;
  /** Why something is not ranked. */
  readonly refused: (refused: RankingRefused, share: string, least: string) => string;
  /** What it would take: a value, a number of counted units, a pace, figures. */
  readonly takes: {
    /** The number that is asked for. */
    readonly reach: (amount: string, comparator: Comparator, upper: string | undefined) => string;
    /** How many counted units lack, or are too many. */
    readonly missing: (amount: string, isExcess: boolean) => string;
    /** The figure to supply. */
    readonly awaited: (period: string, by: string) => string;
    /** Figures that are missing. */
    readonly supply: (figures: string) => string;
    /** Figures to settle. */
    readonly settle: (figures: string) => string;
    /** What is blocked is to go on. */
    readonly unblock: string;
    /** What was not reported is to be reported. */
    readonly reportAction: string;
    /** An action is to be done. */
    readonly finish: (due: string | undefined) => string;
  };
}
