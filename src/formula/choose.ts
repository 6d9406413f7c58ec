import { align, withoutKeys } from "./align.js";
import { type Cell, type Figure, isBreakdown, isNothing } from "./cell.js";

/** `if` key by key: a condition for each key takes the cell of one branch or the other. */
export function chooseByKey(condition: Figure, then: Figure, otherwise: Figure): Figure {
  const figures = [condition, then, otherwise];
  const { keys, columns } = align(figures);
  if (!figures.some(isBreakdown)) return withoutKeys(figures);
  const [conditions = [], thens = [], others = []] = columns;
  return { keys, values: conditions.map((holds, i) => choose(holds, thens[i], others[i])) };
}

function choose(holds: Cell, then: Cell, otherwise: Cell): Cell {
  return isNothing(holds) ? holds : holds === true ? then : otherwise;
}

/** A single value in the place of a branch with keys: it stands for every key of the other branch. */
export function onKeysOf(cell: Figure, other: Figure): Figure {
  if (!isBreakdown(other)) return withoutKeys([other]);
  return isBreakdown(cell) ? cell : { keys: other.keys, values: other.keys.map(() => cell) };
}

/** `where`: the cells of the keys for which the condition is true; where it is nothing, so is the cell. */
export function keepWhere(figure: Figure, condition: Figure): Figure {
  const figures = [figure, condition];
  if (!figures.some(isBreakdown)) return withoutKeys(figures);
  const { keys, columns } = align(figures);
  const [cells = [], conditions = []] = columns;
  const keptKeys: string[] = [];
  const kept: Cell[] = [];
  keys.forEach((key, i) => {
    const holds = conditions[i];
    if (holds === false) return;
    keptKeys.push(key);
    kept.push(holds === null || holds === undefined ? holds : cells[i]);
  });
  return { keys: keptKeys, values: kept };
}
