import {
  type Dataset,
  type Double,
  type Figure,
  gather,
  partPeriods,
  type SlotPeriods,
} from "../dataset/index.js";
import type { CivilDate, PeriodText } from "../period/index.js";
import type { PlanReading } from "./compiled-plan.js";
import type { Countable } from "./countable.js";

/** What is asked of the data for one figure. */
export interface Asked {
  /** What is read of the plan. */
  readonly reading: PlanReading;
  /** The data. */
  readonly data: Dataset;
  /** Id of the place. */
  readonly place: string;
  /** What is known counts to this day. */
  readonly asOf: CivilDate;
}

/** A figure of one place and period, which together with others makes the figure asked for. */
export interface Addend {
  /** The period. */
  readonly period: PeriodText;
  /** Id of the place. */
  readonly place: string;
  /** What was reported. */
  readonly figure: Figure;
  /** The version of the definition that is in force for the period, where there is one. */
  readonly version: string | undefined;
}

/** Everything that was found of a figure, before it is added up. */
export interface Collected {
  /** The period for which the figure stands. */
  readonly period: PeriodText;
  /** What was found, in the order of the periods and places. */
  readonly addends: readonly Addend[];
  /** What was not found; without a place where no place reported for the period. */
  readonly missing: readonly { readonly period: PeriodText; readonly place?: string }[];
  /** Ids of the places that did not report everything. */
  readonly lacking: readonly string[];
  /** Places that reported for themselves beside all the places inside them. */
  readonly doubles: readonly DoubleOfPeriod[];
}

/** A place that reported for a period beside all the places inside it. */
export interface DoubleOfPeriod extends Double {
  /** The period. */
  readonly period: PeriodText;
}

/**
 * Collects what makes a figure: over the periods that are summed, each as it was reported or from its parts, and over the
 * places inside the place. Of several readings the first one of which anything is reported is taken.
 */
export function collect(
  asked: Asked,
  of: Countable,
  readings: readonly SlotPeriods[],
): Collected | undefined {
  let last: Collected | undefined;
  for (const { period, sum } of readings) {
    const parts = sum.map((one) => collectPeriod(asked, of, one));
    last = together(period, parts);
    if (last.addends.length > 0) return last;
  }
  return last;
}

/**
 * A period as it was reported; else from the first list of parts that is whole; else from what there is, where the places
 * that lack are looked at by themselves: one may report by months what another reports by years.
 */
function collectPeriod(asked: Asked, of: Countable, period: PeriodText): Collected {
  const own = collectOne(asked, of, period);
  if (own.missing.length === 0) return own;
  const lists = partPeriods(of, period);
  const byParts = lists.map((periods) => collectParts(asked, of, period, periods));
  const isWhole = ({ missing }: Collected) => missing.length === 0;
  // An earlier year to date is no part of a later one of which nothing was reported: that is missing, not incomplete.
  const inPart = byParts.filter((_, i) => !lists[i]?.some((one) => one.includes("..")));
  const found = byParts.find(isWhole) ?? [own, ...inPart].find(({ addends }) => addends.length > 0) ?? own;
  return found === own && lists.length > 0 ? byPlace(asked, of, own) : found;
}

function collectParts(
  asked: Asked,
  of: Countable,
  period: PeriodText,
  periods: readonly PeriodText[],
): Collected {
  return together(
    period,
    periods.map((part) => collectOne(asked, of, part)),
  );
}

function together(period: PeriodText, parts: readonly Collected[]): Collected {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return { ...only, period };
  return {
    period,
    addends: parts.flatMap(({ addends }) => addends),
    missing: parts.flatMap(({ missing }) => missing),
    lacking: parts.flatMap(({ lacking }) => lacking),
    doubles: parts.flatMap(({ doubles }) => doubles),
  };
}

/** What some places reported as a whole, with the others from parts where these are whole. */
function byPlace(asked: Asked, of: Countable, own: Collected): Collected {
  if (own.addends.length === 0) return own;
  const addends = [...own.addends];
  const missing: Collected["missing"][number][] = [];
  for (const lacking of own.missing) {
    const place = lacking.place;
    const parts =
      place === undefined
        ? undefined
        : collectPeriod({ ...asked, place }, { ...of, rollUp: "none" }, own.period);
    if (parts !== undefined && parts.missing.length === 0) addends.push(...parts.addends);
    else missing.push(lacking);
  }
  const places = new Set(missing.map(({ place }) => place));
  return { ...own, addends, missing, lacking: own.lacking.filter((place) => places.has(place)) };
}

function collectOne(asked: Asked, of: Countable, period: PeriodText): Collected {
  const { data, place, asOf } = asked;
  const { figures, missing, doubles } = gather(data, { of: of.id, place, period, asOf }, of.rollUp ?? "none");
  const version = figures.length === 0 ? undefined : of.versionAt(period);
  return {
    period,
    addends: figures.map((found) => ({ ...found, period, version })),
    missing: figures.length === 0 ? [{ period }] : missing.map((one) => ({ period, place: one })),
    lacking: missing,
    doubles: doubles.map((double) => ({ ...double, period })),
  };
}
