import { type Issue, issueOf, shown } from "../../issue/index.js";
import {
  type Baseline,
  type Direction,
  directionOfComparator,
  type Source,
  type Target,
} from "../../model/index.js";
import { parseThreshold, type ThresholdOptions, type ThresholdReading } from "../threshold/index.js";
import { evenText, inRow } from "./cell.js";
import { changeUnsure, unsureChanges } from "./change-cells.js";
import { contrarySum } from "./contrary-sum.js";
import type { Line } from "./line.js";
import { rowOptions } from "./row-options.js";
import type { Filled, RowReading } from "./row-reading.js";
import { otherUnitOfHead, unitOfRow } from "./row-unit.js";
import type { ValueColumn } from "./value-column.js";

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
  lastYear: ValueColumn | undefined,
  sourceOf: (cell: Filled) => Source,
): RowReading {
  const issues: Issue[] = [];
  const unread: Source[] = [];
  const counted = unitOfRow(line, filled);
  if ("code" in counted)
    return {
      milestones: [],
      targets: [],
      unread: filled.map(sourceOf),
      issues: [inRow(line.row, counted)],
    };
  const { unit } = counted;
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
  const isCounted = (cell: Filled) => {
    const other = otherUnitOfHead(cell, unit);
    if (other !== undefined) fail(cell, other);
    return other === undefined;
  };
  const start = filled.find(({ kind }) => kind === "baseline");
  const baseline =
    start !== undefined && isCounted(start) ? readBaseline(start, options, sourceOf, fail) : undefined;
  const wanted = spanned(
    filled.filter(({ kind }) => kind !== "baseline" && kind !== "total"),
    lastYear,
  );
  const cells = wanted.filter(isCounted);
  const optionsFor = (cell: Filled, direction: Direction | undefined): ThresholdOptions => ({
    ...options,
    ...rowOptions(line.name, baseline, cell.period),
    direction,
  });
  const unsure = unsureChanges(cells, lastYear?.head, (cell) => optionsFor(cell, "none"));
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
  const hasNumbers =
    baseline !== undefined || first.some((read) => read.ok && read.target.value !== undefined);
  const readings: { readonly cell: Filled; readonly target: Target }[] = [];
  for (const [at, cell] of cells.entries()) {
    if (lacksDirection && isBare(at)) {
      fail(cell, undefined);
      continue;
    }
    const read = parseThreshold(cell.text, optionsFor(cell, direction));
    if (unsure.has(cell)) fail(cell, changeUnsure(cell));
    else if (!read.ok) fail(cell, read.issues[0]);
    else if (hasNumbers && read.target.comparator === "achieved") fail(cell, eventAmongNumbers(cell));
    else if (cell.period === undefined) fail(cell, undefined);
    else readings.push({ cell, target: targetOf(read.target, cell.period, sourceOf(cell)) });
  }
  const undirected = lacksDirection
    ? bare[0]
    : direction === undefined
      ? undirectedCell(readings)
      : undefined;
  if (undirected !== undefined)
    issues.unshift(inRow(line.row, issueOf("directionMissing", [], { indicator: told.id }), undirected.head));
  const last = targetCell(wanted, lastYear);
  const contrary = contrarySum(filled, readings, last, {
    ...options,
    direction: direction ?? "none",
  });
  if (contrary !== undefined) {
    if (contrary.sum.kind === "total" || readings.some(({ cell }) => cell === contrary.sum))
      unread.push(sourceOf(contrary.sum));
    issues.push(inRow(line.row, contrary.issue, contrary.sum.head));
  }
  const hasGoal = wanted.some(({ kind }) => kind === "target");
  return {
    ...arranged(readings, contrary === undefined ? (hasGoal ? undefined : last) : "none"),
    ...keys(unit, direction, baseline),
    unread,
    issues,
  };
}

/** 达标 beside 85: whether the number or the word is the target is not said. */
function eventAmongNumbers({ text }: Filled): Issue {
  return issueOf("thresholdUnread", [], { words: shown(text), unread: shown(text), hint: "event" });
}

/** 每年不低于95 that stands in one year with nothing behind it is merged over the years up to the last. */
function spanned(cells: readonly Filled[], lastYear: ValueColumn | undefined): readonly Filled[] {
  const [only, ...more] = cells.filter(({ kind }) => kind === "year");
  if (only === undefined || more.length > 0 || lastYear?.period === undefined) return cells;
  if (!/^(?:每年|年年|逐年均|各年)/u.test(evenText(only.text))) return cells;
  return cells.map((cell) => (cell === only ? { ...only, period: lastYear.period } : cell));
}

/** The cell of the last year that has one. A lone cell of an earlier year may be merged over all: it is no target. */
function targetCell(cells: readonly Filled[], lastYear: ValueColumn | undefined): Filled | undefined {
  const years = cells.filter(({ kind }) => kind === "year");
  const [only] = years;
  const gap = Number(lastYear?.period) - Number(only?.period);
  return years.length === 1 && gap > 1 ? undefined : years.at(-1);
}

/** The cell for which a direction is to be given though it has words: 20左右, or a ceiling beside floors. */
function undirectedCell(
  readings: readonly { readonly cell: Filled; readonly target: Target }[],
): Filled | undefined {
  const about = readings.find(({ target }) => target.comparator === "about");
  if (about !== undefined) return about.cell;
  const [first] = readings.flatMap(({ target }) => directionOfComparator(target.comparator) ?? []);
  return readings.find(({ target }) => (directionOfComparator(target.comparator) ?? first) !== first)?.cell;
}

function keys(unit: string | undefined, direction: Direction | undefined, baseline: Baseline | undefined) {
  return {
    ...(unit !== undefined && { unitOfMeasure: unit }),
    ...(direction !== undefined && { direction }),
    ...(baseline !== undefined && { baseline }),
  };
}

function readBaseline(
  cell: Filled,
  options: ThresholdOptions,
  sourceOf: (cell: Filled) => Source,
  fail: (cell: Filled, issue: Issue | undefined) => void,
): Baseline | undefined {
  // The lack of its year was told.
  if (cell.period === undefined) {
    fail(cell, undefined);
    return undefined;
  }
  const read = parseThreshold(cell.text, { ...options, direction: "none", due: cell.period });
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
  else return { value: read.target.value, period: cell.period, source: sourceOf(cell) };
  return undefined;
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
  last: Filled | "none" | undefined,
): Pick<RowReading, "milestones" | "targets"> {
  const numbers = readings.filter(({ target }) => target.comparator !== "achieved");
  // Without numbers there is an event, which happens once.
  if (numbers.length === 0)
    return { milestones: [], targets: readings.slice(0, 1).map(({ target }) => target) };
  const years = numbers.filter(({ cell }) => cell.kind === "year").map(({ target }) => target);
  // Where the last cell cannot be read, the one before it is not the target.
  const own =
    last === "none" ? undefined : numbers.find(({ cell }) => cell.kind === "target" || cell === last)?.target;
  return {
    milestones: years.length > 1 || own !== years[0] ? years : [],
    targets: own === undefined ? [] : [own],
  };
}
