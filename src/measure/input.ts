import { type Report, type SlotPeriods, slotPeriods } from "../dataset/index.js";
import type { Figure, Slot, SlotTime } from "../formula/index.js";
import { type DataElement, observationStatuses, type Plan } from "../model/index.js";
import { isFault, printDecimal, type Rational, sum } from "../number/index.js";
import type { PeriodText } from "../period/index.js";
import { addUp, type Conflict, idOfPart, lackingAddends, type Part, partsByKey, partsOf } from "./add-up.js";
import { type Asked, type Collected, type Countable, collect } from "./collect.js";
import type { InputUsed } from "./measurement.js";

/** One input of a formula, filled from the data. */
export interface Input {
  /** How it is called. */
  readonly name: string;
  /** The figure, with the reports of a conflict that are picked by their number. */
  readonly figure: (pick: number) => Figure;
  /** Names of the places and periods that lack, though others are there. */
  readonly gaps: readonly string[];
  /** Names of what lacks a key, by the name of the key: `pupils[三小]`. */
  readonly keyGaps: ReadonlyMap<string, readonly string[]>;
  /** The reports that contradict one another. */
  readonly conflicts: readonly Conflict[];
  /** What is shown of it; nothing where nothing was found. */
  readonly used: InputUsed | undefined;
  /** The fewest decimals with which one of its reports was written. */
  readonly decimals: number;
  /** Figures found. */
  readonly found: number;
  /** Figures needed. */
  readonly of: number;
}

/** Fills a slot of a formula. */
export function inputOf(
  asked: Asked,
  plan: Plan,
  { at, key }: Slot,
  element: DataElement,
  leading: DataElement,
  period: PeriodText,
): Input {
  return fill(asked, key, at, element, slotPeriods(plan, at, element, leading, period));
}

/** Fills an input from the periods that it asks for. */
export function fill(
  asked: Asked,
  name: string,
  at: SlotTime,
  of: Countable,
  readings: readonly SlotPeriods[],
): Input {
  const collected = collect(asked, of, readings) ?? { period: "", addends: [], missing: [] };
  const parts = partsOf(collected, of, asked);
  const found = collected.addends.length;
  const first = addUp(parts, collected, of, 0);
  const names = namesOf(name, collected, of, parts, asked);
  return {
    name,
    figure: (pick) => (pick === 0 ? first : addUp(parts, collected, of, pick)),
    gaps: found === 0 ? [] : names.gaps,
    keyGaps: names.keyGaps,
    conflicts: parts.flatMap((part) => {
      const { settled, key } = part;
      if (settled.kind !== "conflicting") return [];
      const shown = names.ofAddend(part.addend.period, part.addend.place, key);
      return [{ name: shown, id: idOfPart(of, part), reports: settled.reports }];
    }),
    used: parts.length === 0 ? undefined : usedOf(asked, at, of, collected, parts, first),
    decimals: fewestDecimals(parts.flatMap(reportsOf)),
    found,
    of: found + collected.missing.length,
  };
}

function namesOf(name: string, collected: Collected, of: Countable, parts: readonly Part[], asked: Asked) {
  const ofAddend = (period: PeriodText, place: string | undefined, key = "") =>
    [
      name,
      key === "" ? "" : `[${key}]`,
      period === collected.period ? "" : `@${period}`,
      place === undefined || place === asked.place || key.startsWith(`${place}/`) ? "" : `@${place}`,
    ].join("");
  const isSum = collected.missing.length + collected.addends.length > 1;
  const gaps = collected.missing.map(({ period, place }) =>
    place === undefined && isSum ? `${name}@${period}` : ofAddend(period, place),
  );
  const keyGaps = new Map<string, readonly string[]>();
  for (const [key, own] of partsByKey(parts)) {
    const lacking = lackingAddends(own, collected, of);
    const told = lacking.map(({ period, place }) => ofAddend(period, place, key));
    if (told.length > 0) keyGaps.set(`${name}[${key}]`, told);
  }
  return { ofAddend, gaps, keyGaps };
}

function usedOf(
  asked: Asked,
  at: SlotTime,
  of: Countable,
  collected: Collected,
  parts: readonly Part[],
  first: Figure,
): InputUsed {
  const { period, addends } = collected;
  const reports = parts.flatMap(({ settled }) =>
    settled.kind === "settled" ? [settled.report] : settled.reports,
  );
  const replaced = parts.reduce(
    (n, { settled }) => n + (settled.kind === "settled" ? settled.replaced.length : 0),
    0,
  );
  const periods = [...new Set(addends.map((addend) => addend.period))];
  const places = new Set(addends.map(({ place }) => place));
  const definitions = inOrder(reports.flatMap(({ definition }) => definition ?? []));
  return {
    element: of.id,
    at,
    period,
    ...((periods.length > 1 || periods[0] !== period) && { summed: periods }),
    ...shownValue(parts, first, of),
    ...(!(places.size === 1 && places.has(asked.place)) && { places: places.size }),
    status: leastFirm(reports),
    sources: inOrder(reports.flatMap(({ source }) => (source === "" ? [] : [source]))),
    knownOn: inOrder(reports.map(({ knownOn }) => knownOn)).at(-1) ?? "",
    ...(reports.some(({ dateAssumed }) => dateAssumed) && { dateAssumed: true }),
    ...(replaced > 0 && { replaced }),
    ...(definitions.length > 0 && { definitions }),
  };
}

function reportsOf({ settled }: Part): readonly Report[] {
  return settled.kind === "settled" ? [settled.report] : settled.reports;
}

function shownValue(
  parts: readonly Part[],
  first: Figure,
  of: Countable,
): Pick<InputUsed, "value" | "keys" | "total"> {
  const isOpen = parts.some(({ settled }) => settled.kind === "conflicting");
  const figure = isOpen ? undefined : first;
  if (of.breakdown === undefined) return isNumber(figure) ? { value: printDecimal(figure) } : {};
  const keys = partsByKey(parts).size;
  if (typeof figure !== "object" || figure === null || !("keys" in figure)) return { keys };
  const numbers = figure.values.filter(isNumber);
  const total = sum(numbers);
  return numbers.length < keys || isFault(total) ? { keys } : { keys, total: printDecimal(total) };
}

function isNumber(figure: Figure): figure is Rational {
  return typeof figure === "object" && figure !== null && "d" in figure;
}

function fewestDecimals(reports: readonly Report[]): number {
  const fewest = reports.reduce((least, { decimals }) => Math.min(least, decimals), Number.POSITIVE_INFINITY);
  return reports.length === 0 ? 0 : fewest;
}

function leastFirm(reports: readonly Report[]): InputUsed["status"] {
  const given = new Set(reports.map(({ status }) => status));
  return [...observationStatuses].reverse().find((status) => given.has(status)) ?? "final";
}

function inOrder(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}
