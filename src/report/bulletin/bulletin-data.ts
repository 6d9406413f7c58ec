import type { StatusCounts } from "../../assess/index.js";
import type { FlagSubject } from "../../flag/index.js";
import type { Locale } from "../../locale/index.js";
import type { CivilDate } from "../../period/index.js";

/**
 * The parts of a bulletin: how it stands on the whole; what fell behind, recovered, or changed otherwise since an earlier
 * date; what is behind and why; actions that are behind; what cannot be judged and what to supply; what is put off.
 */
export const bulletinParts = [
  "headline",
  "new",
  "recovered",
  "other",
  "behind",
  "actions",
  "unjudged",
  "waived",
] as const;
/** One of {@link bulletinParts}. */
export type BulletinPart = (typeof bulletinParts)[number];

/** An entry of a part: a sentence, and what it is about. */
export interface BulletinItem {
  /** The sentence. */
  readonly text: string;
  /** What it is about, by ids; absent for the sentences of the headline. */
  readonly about?: FlagSubject;
  /** What follows from it: who answers, what to supply. */
  readonly notes: readonly string[];
}

/** A part of a bulletin. */
export interface BulletinSection {
  /** Which one. */
  readonly part: BulletinPart;
  /** Its heading. */
  readonly title: string;
  /** What is said first: how many there are, or that there are none. */
  readonly lead: string;
  /** How many there are in all. */
  readonly count: number;
  /** Its entries; of very many the first. */
  readonly items: readonly BulletinItem[];
}

/** A bulletin (通报) in one language, as blocks that any page can lay out. */
export interface Bulletin {
  /** Tells the reports apart. */
  readonly kind: "bulletin";
  /** Its language. */
  readonly locale: Locale;
  /** Its title. */
  readonly title: string;
  /** What is known counts to this day. */
  readonly asOf: CivilDate;
  /** The earlier day that it is compared with. */
  readonly since?: CivilDate;
  /** How many verdicts have each status over the whole way: the counts that the headline tells. */
  readonly counts: StatusCounts;
  /** How many verdicts there are. */
  readonly total: number;
  /**
   * Its parts. Those on changes stand only where there is an earlier date; those without entries say so or are left out, and
   * so are those on verdicts where there is none.
   */
  readonly sections: readonly BulletinSection[];
}
