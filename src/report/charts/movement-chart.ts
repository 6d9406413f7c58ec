import { type Locale, termsIn } from "../../locale/index.js";
import { inBrief } from "../../number/index.js";
import { optionsOf } from "../options-of.js";
import type { Ranking } from "../ranking/ranking.js";
import { tableOf } from "../table/table-of.js";
import type { Chart } from "./chart.js";
import { type ChartWords, chartWordsIn } from "./chart-words.js";
import { innerWidth, layerOf, sentenceSpec, specOf } from "./sheet.js";
import { shortened } from "./shortened.js";
import { legendAt } from "./state-look.js";

/** How ranks are drawn. */
export interface MovementChartOptions {
  /** The language. */
  readonly locale: Locale;
  /** How many are drawn, from the first of the last date; 20 when absent. */
  readonly most?: number | undefined;
}

interface Step {
  readonly asOf: string;
  readonly rank: number;
}
type Move = "up" | "down" | "level" | "alone";
interface Line {
  readonly name: string;
  readonly steps: readonly Step[];
  readonly move: Move;
}

const lineHeight = 22;
const margins = { top: 30, right: 150, bottom: 48, left: 150 };
const moves: readonly (readonly [Move, colour: string, shape: string, dash: readonly number[]])[] = [
  ["up", "#1f5f99", "triangle-up", [1, 0]],
  ["down", "#d9731a", "triangle-down", [6, 3]],
  ["level", "#8a8a8a", "circle", [1, 0]],
  ["alone", "#bdbdbd", "square", [1, 0]],
];

/**
 * How ranks moved from date to date: a line for each place or unit, in the order of the ranks; those that share a rank stand
 * beneath one another, with the same number. One ranking with `since` gives two dates; several give one for each. Who moved up since the first date has a full blue line, who moved down a broken orange one.
 *
 * @throws RangeError for an option that is none, for a locale that does not ship, rankings of different things or two of one date, and a number that is not whole or below 1
 * @throws TypeError when a ranking is none
 */
export function movementChart(rankings: Ranking | readonly Ranking[], options: MovementChartOptions): Chart {
  const { locale, most = 20 } = optionsOf(options, ["locale", "most"]);
  const list = [...(Array.isArray(rankings) ? (rankings as readonly Ranking[]) : [rankings as Ranking])];
  list.forEach(requireRanking);
  list.sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
  const dates = list.map(({ asOf }) => asOf);
  const last = list.at(-1);
  if (last === undefined || new Set(dates).size < dates.length)
    throw new RangeError(`rankings must be of different dates, not of ${dates.join(", ") || "none"}`);
  if (new Set(list.map(({ by }) => by)).size > 1) throw new RangeError("rankings must be of the same things");
  if (!Number.isInteger(most) || most < 1)
    throw new RangeError(`most must be a whole number from 1, not ${inBrief(most)}`);
  const [terms, words] = [termsIn(locale), chartWordsIn(locale)];
  const title = words.titles.movement;
  const base = { kind: "chart", shows: "movement", locale, title, table: tableOf(last, { locale }) } as const;
  const drawn = last.entries.slice(0, most);
  if (drawn.length === 0) return { ...base, empty: "noRank", spec: sentenceSpec(title, words.empty.noRank) };
  const names = shortened(
    drawn.map(({ of }) => (of.name === undefined ? of.id : terms.pick(of.name))),
    20,
  );
  const lines = drawn.map(({ of }, at) => {
    const steps = stepsOf(list, of.id);
    return { name: names[at] ?? of.id, steps, move: moveOf(steps) };
  });
  const days = [...new Set(lines.flatMap(({ steps }) => steps.map(({ asOf }) => asOf)))].sort();
  const points = days.flatMap((day) => standingOn(day, lines, words.moves));
  const height = Math.max(6, drawn.length) * lineHeight;
  const x = {
    field: "asOf",
    type: "ordinal",
    scale: { domain: days, type: "point", padding: 0 },
    axis: { orient: "top", title: null, labelAngle: 0, grid: true, domain: false },
  };
  const y = {
    field: "line",
    type: "quantitative",
    scale: { domain: [drawn.length + 0.5, 0.5], nice: false, zero: false },
    axis: null,
  };
  const present = moves.filter(([move]) => lines.some((one) => one.move === move));
  const domain = present.map(([move]) => words.moves[move]);
  const by = { field: "move", type: "nominal" };
  const legend = legendAt(12 - margins.left, height + 14, domain);
  const color = { ...by, legend, scale: { domain, range: present.map(([, colour]) => colour) } };
  const shape = { ...by, legend, scale: { domain, range: present.map(([, , own]) => own) } };
  const dash = { ...by, legend, scale: { domain, range: present.map(([, , , own]) => own) } };
  const detail = { field: "name", type: "nominal" };
  const text = { field: "text", type: "nominal" };
  const atEnd = (day: string | undefined, write: (rank: number, name: string) => string) =>
    points
      .filter(({ asOf }) => asOf === day)
      .map(({ line, rank, name }) => ({ line, text: write(rank, name) }));
  const width = innerWidth(margins);
  const isMoved = days.length > 1;
  const someOf = drawn.length < last.entries.length ? [words.some(drawn.length, last.entries.length)] : [];
  const when = isMoved ? words.between(days[0] ?? "", days.at(-1) ?? "") : words.asOf(days[0] ?? "");
  const spec = specOf({ title, subtitle: [[when, ...someOf]], separator: words.separator, margins, height }, [
    ...(isMoved
      ? [layerOf(points, { type: "line", strokeWidth: 2.2 }, { x, y, color, strokeDash: dash, detail })]
      : []),
    layerOf(
      points,
      { type: "point", filled: true, size: 110, opacity: 1, stroke: "#333333", strokeWidth: 0.8 },
      { x, y, color, shape },
    ),
    layerOf(
      atEnd(days.at(-1), (rank, name) => `${rank}  ${name}`),
      { type: "text", align: "left", x: isMoved ? width + 14 : width / 2 + 14 },
      { y, text },
    ),
    ...(isMoved
      ? [
          layerOf(
            atEnd(days[0], (rank, name) => `${name}  ${rank}`),
            { type: "text", align: "right", x: -14 },
            { y, text },
          ),
        ]
      : []),
  ]);
  return { ...base, spec };
}

/** Who stood on which line on a day: by rank, and those that share one beneath one another. */
function standingOn(day: string, lines: readonly Line[], words: ChartWords["moves"]) {
  const found = lines.flatMap(({ name, steps, move }) =>
    steps.flatMap(({ asOf, rank }) => (asOf === day ? [{ name, move: words[move], asOf, rank }] : [])),
  );
  return found.sort((a, b) => a.rank - b.rank).map((one, at) => ({ ...one, line: at + 1 }));
}

function requireRanking(ranking: Ranking): void {
  const value: unknown = ranking;
  if (typeof value === "object" && value !== null && "kind" in value && value.kind === "ranking") return;
  throw new TypeError(`movementChart takes what ranking returns, not ${inBrief(value)}`);
}

/** The ranks of one, by date; the first ranking may know of an earlier one. */
function stepsOf(list: readonly Ranking[], id: string): readonly Step[] {
  return list.flatMap(({ asOf, since, entries }, at) => {
    const entry = entries.find(({ of }) => of.id === id);
    if (entry === undefined) return [];
    const before =
      at === 0 && since !== undefined && entry.rankBefore !== undefined
        ? [{ asOf: since, rank: entry.rankBefore }]
        : [];
    return [...before, { asOf, rank: entry.rank }];
  });
}

function moveOf(steps: readonly Step[]): Move {
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined || steps.length < 2) return "alone";
  return last.rank < first.rank ? "up" : last.rank > first.rank ? "down" : "level";
}
