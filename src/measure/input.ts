import type { SlotPeriods } from "../dataset/index.js";
import { type Figure, isBreakdown, type SlotTime } from "../formula/index.js";
import type { Issue } from "../issue/index.js";
import { isFault, printDecimal, sum } from "../number/index.js";
import { isNumber, totalOf, totalsOf } from "./add-up.js";
import { collect } from "./collect.js";
import type { Addend, Asked, Collected } from "./collected.js";
import type { Countable } from "./countable.js";
import { heldAgainst } from "./held-against.js";
import { type InputNames, namesOf } from "./input-names.js";
import type { InputUsed } from "./measurement.js";
import type { Conflict } from "./named.js";
import { byKey, idOfPart, type KeyedParts, type Part, partsOf, reportOf } from "./parts.js";
import { type ConflictingPart, tallyOf } from "./tally.js";

/** One input of a formula, filled from the data. */
export interface Input {
  /** How it is called. */
  readonly name: string;
  /** Id of what is counted. */
  readonly id: string;
  /** The figure, with the reports of a conflict that are picked by their number. */
  readonly figure: (pick: number) => Figure;
  /** The versions of the definition behind that figure. */
  readonly versions: (pick: number) => Iterable<string>;
  /** Names of the places and periods that lack, though others are there. */
  readonly gaps: readonly string[];
  /** Its keys in order, for a breakdown. */
  readonly keys: readonly string[] | undefined;
  /** The name of one of its keys: `pupils[三小]`. */
  readonly nameOfKey: (key: string) => string;
  /** Names of what lacks a key, by the name of the key: `pupils[三小]`. */
  readonly keyGaps: () => ReadonlyMap<string, readonly string[]>;
  /** The reports that contradict one another. */
  readonly conflicts: readonly Conflict[];
  /** What is shown of it; nothing where nothing was found. */
  readonly used: InputUsed | undefined;
  /** The fewest decimals with which one of its reports was written. */
  readonly decimals: number;
  /** Whether anything was found. */
  readonly found: boolean;
  /** Ids of the places that reported something. */
  readonly reporting: readonly string[];
  /** Ids of the places that did not report everything. */
  readonly lacking: readonly string[];
  /** Where places and the places inside them do not tell the same. */
  readonly issues: readonly Issue[];
}

/** Fills an input from the periods that it asks for. */
export function fill(
  asked: Asked,
  name: string,
  at: SlotTime,
  of: Countable,
  readings: readonly SlotPeriods[],
): Input {
  const collected = collect(asked, of, readings);
  const { addends, missing } = collected;
  const names = namesOf(name, collected, asked);
  const parts = partsOf(collected, of, asked);
  const keyed = of.breakdown === undefined ? undefined : byKey(parts, collected, of);
  const figure = (pick: number): Figure => {
    if (missing.length > 0 || parts.length === 0) return undefined;
    return keyed === undefined ? totalOf(parts, pick) : totalsOf(keyed, pick);
  };
  const first = figure(0);
  const { shown, decimals, conflicting } = tallyOf(parts);
  const { definitions = [] } = shown;
  return {
    name,
    id: of.id,
    figure: (pick) => (pick === 0 ? first : figure(pick)),
    versions: (pick) => (definitions.length > 1 ? versionsAt(parts, pick) : definitions),
    gaps: addends.length === 0 ? [] : names.gaps(),
    keys: keyed?.map(({ key }) => key),
    nameOfKey: names.ofKey,
    keyGaps: () => keyGapsOf(keyed ?? [], names),
    conflicts: conflicting.map((one) => conflictOf(one, of, names)),
    used:
      parts.length === 0
        ? undefined
        : {
            element: of.id,
            at,
            period: collected.period,
            ...summedIn(collected),
            ...shownValue(conflicting.length > 0 ? undefined : first, keyed),
            ...placesIn(collected, asked),
            ...(collected.isWholeAssumed && { wholeAssumed: true }),
            ...shown,
          },
    decimals,
    found: addends.length > 0,
    reporting: placesOf(addends),
    lacking: lackingIn(collected, keyed ?? []),
    issues: collected.doubles.length === 0 ? [] : heldAgainst(of.id, collected.doubles),
  };
}

/** The places that lack a figure, or a key that others have. */
function lackingIn({ lacking }: Collected, keyed: readonly KeyedParts[]): readonly string[] {
  const places = new Set<string>();
  for (const { lacking: addends } of keyed) for (const { place } of addends) places.add(place);
  return places.size === 0 ? lacking : [...new Set([...lacking, ...places])];
}

function versionsAt(parts: readonly Part[], pick: number): ReadonlySet<string> {
  const versions = new Set<string>();
  for (const part of parts) {
    const version = reportOf(part, pick)?.definition ?? part.addend.version;
    if (version !== undefined) versions.add(version);
  }
  return versions;
}

function keyGapsOf(keyed: readonly KeyedParts[], names: InputNames): ReadonlyMap<string, readonly string[]> {
  const gaps = new Map<string, readonly string[]>();
  for (const { key, lacking } of keyed)
    gaps.set(
      names.ofKey(key),
      lacking.map(({ within, place }) => names.ofFigure(within, place, key)),
    );
  return gaps;
}

function conflictOf({ part, reports }: ConflictingPart, of: Countable, names: InputNames): Conflict {
  const { key, addend } = part;
  return { name: names.ofFigure(addend.period, addend.place, key), id: idOfPart(of, part), reports };
}

/** The periods over which it was added up, where that is not the one asked for, and the one that was taken away. */
function summedIn({ period, addends }: Collected): Pick<InputUsed, "summed" | "less"> {
  if (addends.every((addend) => addend.period === period)) return {};
  const away = addends.find(({ isTakenAway }) => isTakenAway);
  const summed = [...new Set(addends.flatMap((one) => (one.isTakenAway ? [] : [one.period])))];
  const isOther = summed.some((one) => one !== period);
  return { ...(isOther && { summed }), ...(away && { less: away.within }) };
}

/** From how many places it was added up, where that is not the one asked for. */
function placesIn({ addends }: Collected, asked: Asked): Pick<InputUsed, "places"> {
  if (addends.every(({ place }) => place === asked.place)) return {};
  return { places: placesOf(addends).length };
}

function placesOf(addends: readonly Addend[]): readonly string[] {
  return addends.length === 1
    ? addends.map(({ place }) => place)
    : [...new Set(addends.map(({ place }) => place))];
}

function shownValue(
  figure: Figure,
  keyed: readonly KeyedParts[] | undefined,
): Pick<InputUsed, "value" | "keys" | "total"> {
  if (keyed === undefined) return isNumber(figure) ? { value: printDecimal(figure) } : {};
  const keys = keyed.length;
  if (!isBreakdown(figure)) return { keys };
  const total = figure.values.every(isNumber) ? sum(figure.values) : "outOfDomain";
  return isFault(total) ? { keys } : { keys, total: printDecimal(total) };
}
