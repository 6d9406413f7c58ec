import type { BulletinItem, BulletinPart, BulletinSection } from "./bulletin-data.js";
import type { MovementCounts } from "./movement.js";
import type { Writing } from "./writing.js";

/** What else is said first in a part. */
export interface SectionFacts {
  /** How many of them fall short in the year alone. */
  readonly ofYear?: number;
  /** How many of them moved in each way. */
  readonly movements?: MovementCounts;
}

/** A part with its entries; of very many the first, written no further than they are told. */
export function sectionOf<T>(
  { words, most }: Writing,
  part: Exclude<BulletinPart, "headline">,
  things: readonly T[],
  itemOf: (thing: T) => BulletinItem,
  { ofYear = 0, movements = new Map() }: SectionFacts = {},
): BulletinSection {
  const items = things.slice(0, most).map(itemOf);
  const lead = words.leads[part]({ count: things.length, listed: items.length, ofYear, movements });
  return { part, title: words.parts[part], lead, count: things.length, items };
}
