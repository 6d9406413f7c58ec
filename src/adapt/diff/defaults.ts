import type { ConcernKind } from "../../issue/index.js";
import { type DataElement, directionOf, type Indicator, limitsOf } from "../../model/index.js";
import { isSame } from "../is-same.js";
import { isSameNumber } from "./same-meaning.js";
import type { Thing } from "./things.js";

/** What a key stands for when it is left out, by kind: writing it out is no difference. */
const defaults: Partial<Record<ConcernKind, Readonly<Record<string, unknown>>>> = {
  element: { accumulation: "none", overTime: "sum", rollUp: "none", whole: false, least: "0" },
};

/** Lists that are empty where they are left out. */
const listsByDefault: ReadonlySet<string> = new Set([
  "otherNames",
  "aims",
  "jointLeads",
  "places",
  "definitions",
]);

/** Lists that say the same in any order. */
const sets: ReadonlySet<string> = new Set(["indicators", "goals", "places", "otherNames", "benefits"]);

/** Keys that hold one number. */
const numbers: ReadonlySet<string> = new Set(["least", "most", "materiality"]);

/** The value of a property, or what it stands for where it is left out. */
export function propertyOf({ kind, data }: Thing, key: string): unknown {
  if (kind === "indicator" && key === "direction") return directionOf(data as unknown as Indicator);
  if (kind === "indicator" && key === "limits") return limitsOf(data as unknown as Indicator);
  if (kind === "element" && key === "snapshotDay") return snapshotDayOf(data as unknown as DataElement);
  const value = ownOf(data, key);
  if (value !== undefined) return value;
  return listsByDefault.has(key) ? [] : ownOf(defaults[kind] ?? {}, key);
}

/** A value that stands in the data itself: `__proto__` is a key like others. */
function ownOf(data: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(data, key) ? data[key] : undefined;
}

function snapshotDayOf({ snapshotDay, timing, calendar }: DataElement): string | undefined {
  if (snapshotDay !== undefined || timing !== "snapshot") return snapshotDay;
  return calendar === "school" ? "09-01" : "12-31";
}

/** Whether two values of a property say the same. */
export function saysTheSame(key: string, a: unknown, b: unknown): boolean {
  if (numbers.has(key)) return isSameNumber(a, b);
  if (sets.has(key) && Array.isArray(a) && Array.isArray(b)) return isSameSet(a, b);
  if (isBounds(key, a) && isBounds(key, b))
    return isSameNumber(a.least, b.least) && isSameNumber(a.most, b.most);
  return isSame(a, b);
}

interface Bounds {
  readonly least?: unknown;
  readonly most?: unknown;
}

function isBounds(key: string, value: unknown): value is Bounds {
  return key === "limits" && typeof value === "object" && value !== null;
}

/** Whether two lists of ids have the same members. */
export function isSameSet(a: readonly unknown[], b: readonly unknown[]): boolean {
  const [left, right] = [new Set(a), new Set(b)];
  return left.size === right.size && [...left].every((member) => right.has(member));
}
