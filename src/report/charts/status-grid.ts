import type { Horizon } from "../../judge/index.js";
import type { Terms } from "../../locale/index.js";
import { widthOf } from "../render/width.js";
import { innerWidth, layerOf, type Margins } from "./sheet.js";
import { shortened } from "./shortened.js";
import { inkOn, legendAt, legendHeight, legendOrder, lookOf, stateChannels } from "./state-look.js";

/** A grid of states. */
export interface StatusGrid {
  /** The names beside the rows. */
  readonly rows: readonly string[];
  /** The names over the columns. */
  readonly columns: readonly string[];
  /** The judgement in a cell; `undefined` where nothing was judged. */
  readonly at: (row: number, column: number) => Horizon | undefined;
}

/** A grid as it is drawn. */
export interface GridDrawing {
  /** The room around it. */
  readonly margins: Margins;
  /** Its height in pixels. */
  readonly height: number;
  /** Its layers. */
  readonly layers: readonly object[];
}

/** More columns than these would leave no room for their names, which then stand on end. */
export const mostColumns = 32;

const lineHeight = 20;
const margins = { top: 26, right: 12, bottom: 22, left: 172 };
/** Pixels of a column of half a Chinese character. */
const letter = 6;
const rowColumns = 27;
const uprightColumns = 24;
/** With more columns than these a cell has no room for a word: then it has the symbol of its state. */
const mostWorded = 6;

/** A grid with the longer of its sides downwards, where there is always room, if its columns are too many. */
export function fitting({ rows, columns, at }: StatusGrid): StatusGrid {
  if (columns.length <= mostColumns || columns.length <= rows.length) return { rows, columns, at };
  return { rows: columns, columns: rows, at: (row, column) => at(column, row) };
}

/** Draws a grid, of its columns the first that there is room for. */
export function drawGrid(grid: StatusGrid, terms: Terms): GridDrawing {
  const rows = shortened(grid.rows, rowColumns);
  const { names: columns, isUpright, top } = headsOf(grid.columns.slice(0, mostColumns));
  const cells = rows.flatMap((row, y) =>
    columns.flatMap((column, x) => {
      const horizon = grid.at(y, x);
      if (horizon === undefined) return [];
      const look = lookOf(horizon, terms);
      return [{ row, column, ...look, ink: inkOn(look.colour), status: horizon.status }];
    }),
  );
  const order = legendOrder(cells);
  const states = order.map(({ state }) => state);
  const height = rows.length * lineHeight;
  const { color, shape } = stateChannels(order, legendAt(12 - margins.left, height + 14, states));
  const quiet = stateChannels(order);
  const values = cells.map(({ row, column, state, ink }) => ({ row, column, state, ink }));
  const axis = { title: null, ticks: false, domain: false, labelLimit: 0 };
  const xy = {
    x: {
      field: "column",
      type: "ordinal",
      scale: { domain: columns, padding: 0 },
      axis: { ...axis, orient: "top", labelAngle: isUpright ? -90 : 0 },
    },
    y: { field: "row", type: "ordinal", scale: { domain: rows, padding: 0 }, axis },
  };
  const isWorded = columns.length <= mostWorded;
  const symbols = ["#111111", "#ffffff"].flatMap((ink) => {
    const own = values.filter((one) => one.ink === ink);
    const mark = isWorded
      ? { type: "text", color: ink }
      : { type: "point", filled: false, size: 50, opacity: 1, color: ink, strokeWidth: 1.4 };
    const channel = isWorded ? { text: { field: "state", type: "nominal" } } : { shape: quiet.shape };
    return own.length === 0 ? [] : [layerOf(own, mark, { ...xy, ...channel })];
  });
  return {
    margins: { ...margins, top, bottom: margins.bottom + legendHeight(states) },
    height,
    layers: [
      layerOf(values, { type: "rect", stroke: "#ffffff", strokeWidth: 2 }, { ...xy, color: quiet.color }),
      // What is never seen carries the legend: colour and shape in one.
      layerOf(values, { type: "point", filled: true, size: 0, opacity: 1 }, { ...xy, color, shape }),
      ...symbols,
    ],
  };
}

/** The names over the columns: side by side where every one has its room, and otherwise on end. */
function headsOf(columns: readonly string[]) {
  const room = Math.floor(innerWidth(margins) / columns.length / letter) - 1;
  const isUpright = columns.some((name) => widthOf(name) > room);
  const names = shortened(columns, isUpright ? uprightColumns : room);
  const longest = Math.max(...names.map(widthOf));
  return { names, isUpright, top: isUpright ? letter * longest + 12 : margins.top };
}
