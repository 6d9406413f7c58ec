import { type Issue, issueOf, shown } from "../../issue/index.js";
import {
  type Baseline,
  type Direction,
  directionOfComparator,
  type Source,
  type Target,
} from "../../model/index.js";
import { parseThreshold, type ThresholdOptions, type ThresholdReading } from "../threshold/index.js";
import { inRow } from "./cell.js";
import type { Line } from "./line.js";
import type { Filled, RowReading } from "./row-reading.js";

/** What is told of a row beside its cells. */
export interface Told {
  /** Whether more is better. */
  readonly direction: Direction | undefined;
  /** What the sign in a ratio speaks of. */
  readonly ratio: ThresholdOptions["ratio"];
  /** Whether 以上 and 以下 include the number. */
  readonly convention: ThresholdOptions["convention"];
  /** The id that the indicator gets. */
  readonly id: string;
}

/** Reads the cells of a row as thresholds, the direction from its comparators where it is not told. */
export function readNumberRow(
  line: Line,
  filled: readonly Filled[],
  told: Told,
  sourceOf: (cell: Filled) => Source,
): RowReading {
  const issues: Issue[] = [];
  const unread: Source[] = [];
  const start = filled.find(({ kind }) => kind === "baseline");
  const unit = line.unit !== "" ? line.unit : sharedUnit(filled);
  const options: ThresholdOptions = {
    convention: told.convention,
    ratio: told.ratio,
    unitOfMeasure: unit,
    indicator: line.name,
  };
  const fail = (cell: Filled, issue: Issue | undefined) => {
    unread.push(sourceOf(cell));
    if (issue !== undefined) issues.push(inRow(line.row, issue, cell.head));
  };
  const baseline = start === undefined ? undefined : readBaseline(start, options, sourceOf, fail);
  const cells = filled.filter(({ kind }) => kind !== "baseline");
  const optionsFor = (cell: Filled, direction: Direction | undefined): ThresholdOptions => ({
    ...options,
    direction,
    baseline: baseline?.value,
    baselineYear: yearOf(baseline?.period),
    due: cell.period,
    years: yearsBetween(baseline?.period, cell.period),
  });
  // Under direction `none` a bare number reads as equal to, so that what asks for a direction are the words alone.
  const first = cells.map((cell) => parseThreshold(cell.text, optionsFor(cell, "none")));
  const direction = told.direction ?? saidDirection(first);
  const isBare = (at: number) => {
    const read = first[at];
    return read?.ok === true && read.target.comparator === "equalTo" && !/^[=＝等]/u.test(read.target.words);
  };
  const bare = cells.filter((_, at) => isBare(at));
  // A single 100% can only be a floor; among other bare numbers it says nothing of them.
  const lacksDirection =
    direction === undefined && bare.some((cell) => !parseThreshold(cell.text, options).ok);
  const readings: { readonly cell: Filled; readonly target: Target }[] = [];
  for (const [at, cell] of cells.entries()) {
    if (lacksDirection && isBare(at)) {
      fail(cell, undefined);
      continue;
    }
    const read = parseThreshold(cell.text, optionsFor(cell, direction));
    if (!read.ok) fail(cell, read.issues[0]);
    else if (cell.period === undefined) fail(cell, undefined);
    else readings.push({ cell, target: targetOf(read.target, cell.period, sourceOf(cell)) });
  }
  if (lacksDirection)
    issues.unshift(
      inRow(line.row, issueOf("directionMissing", [], { indicator: told.id }), bare[0]?.head ?? ""),
    );
  const lastYear = cells.filter(({ kind }) => kind === "year").at(-1);
  return {
    ...arranged(readings, lastYear, line, issues),
    ...keys(unit, direction, baseline),
    unread,
    issues,
  };
}

function keys(unit: string | undefined, direction: Direction | undefined, baseline: Baseline | undefined) {
  return {
    ...(unit !== undefined && { unitOfMeasure: unit }),
    ...(direction !== undefined && { direction }),
    ...(baseline !== undefined && { baseline }),
  };
}

/** The unit that every cell names which names one. */
function sharedUnit(filled: readonly Filled[]): string | undefined {
  const units = new Set<string>();
  for (const { text, period } of filled) {
    const read = parseThreshold(text, { direction: "none", ratio: "perOne", due: period });
    if (read.ok && read.target.unitOfMeasure !== undefined) units.add(read.target.unitOfMeasure);
  }
  const [only] = units;
  return units.size === 1 ? only : undefined;
}

function readBaseline(
  cell: Filled,
  options: ThresholdOptions,
  sourceOf: (cell: Filled) => Source,
  fail: (cell: Filled, issue: Issue | undefined) => void,
): Baseline | undefined {
  const read = parseThreshold(cell.text, { ...options, direction: "none" });
  if (!read.ok) fail(cell, read.issues[0]);
  else if (read.target.comparator !== "equalTo" || read.target.value === undefined)
    fail(
      cell,
      issueOf("thresholdUnread", [], {
        words: shown(cell.text),
        unread: shown(cell.text),
        hint: "number",
      }),
    );
  else if (cell.period === undefined) fail(cell, undefined);
  else return { value: read.target.value, period: cell.period, source: sourceOf(cell) };
  return undefined;
}

function yearOf(period: string | undefined): number | undefined {
  const year = Number(period?.slice(0, 4));
  return Number.isInteger(year) && year >= 1900 && year <= 2200 ? year : undefined;
}

function yearsBetween(from: string | undefined, to: string | undefined): number | undefined {
  const years = Number(to?.slice(0, 4)) - Number(from?.slice(0, 4));
  return Number.isInteger(years) && years >= 1 && years <= 100 ? years : undefined;
}

function saidDirection(read: readonly ReturnType<typeof parseThreshold>[]): Direction | undefined {
  const said = new Set(
    read.flatMap((one) => (one.ok ? (directionOfComparator(one.target.comparator) ?? []) : [])),
  );
  const [only] = said;
  return said.size === 1 ? only : undefined;
}

function targetOf(reading: ThresholdReading, due: string, source: Source): Target {
  const { words: _words, unitOfMeasure: _unit, toleranceWanted: _wanted, ...threshold } = reading;
  return { ...threshold, due, source };
}

/** The milestones in order, and the target: of its own column, or else what is expected of the last year. */
function arranged(
  readings: readonly { readonly cell: Filled; readonly target: Target }[],
  lastYear: Filled | undefined,
  line: Line,
  issues: Issue[],
): Pick<RowReading, "milestones" | "targets"> {
  const numbers = readings.filter(({ target }) => target.comparator !== "achieved");
  const events = readings.filter(({ target }) => target.comparator === "achieved");
  if (numbers.length === 0)
    return { milestones: [], targets: events.slice(0, 1).map(({ target }) => target) };
  for (const { cell, target } of events)
    issues.push(
      inRow(line.row, issueOf("eventMixedWithNumbers", [], { comparator: target.comparator }), cell.head),
    );
  const years = numbers.filter(({ cell }) => cell.kind === "year").map(({ target }) => target);
  // Where the last cell cannot be read, the one before it is not the target.
  const own = numbers.find(({ cell }) => cell.kind === "target" || cell === lastYear)?.target;
  return {
    milestones: years.length > 1 || (own !== undefined && own !== years[0]) ? years : [],
    targets: own === undefined ? [] : [own],
  };
}
