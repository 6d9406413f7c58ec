import type { Case } from "../../judge/index.js";
import type { Locale, Terms } from "../../locale/index.js";
import type { Target } from "../../model/index.js";
import { compare, type Rational } from "../../number/index.js";
import { wordsIn } from "../words/words-in.js";
import type { ChartWords } from "./chart-words.js";
import type { PeriodAxis } from "./period-axis.js";
import { layerOf } from "./sheet.js";
import { legendAt, legendOrder, lookOf, stateChannels } from "./state-look.js";
import { printedFor, type TrajectoryPoint, type TrajectoryPoints } from "./trajectory-points.js";

/** What the layers are drawn with. */
export interface TrajectoryDrawing {
  /** The case. */
  readonly of: Case;
  /** The periods. */
  readonly axis: PeriodAxis;
  /** The language. */
  readonly locale: Locale;
  /** Its words. */
  readonly terms: Terms;
  /** The words of charts. */
  readonly words: ChartWords;
  /** The periods that are flagged, with the titles of their flags. */
  readonly flagged: ReadonlyMap<string, string>;
  /** The least and the greatest number of the scale. */
  readonly range: readonly [number, number];
  /** The width of the drawing. */
  readonly width: number;
  /** Where the legend begins: as far left of the drawing, and as far below its top. */
  readonly legend: readonly [x: number, y: number];
}

const dark = "#222222";
const flagShape = "M-0.05,1L-0.05,-1L1,-0.5L0.1,0L0.1,1Z";
/** More labels than these would lie on one another: then only the last value is written. */
const mostLabels = 12;

/** The layers of an indicator's story, from the back to the front. */
export function trajectoryLayers(points: TrajectoryPoints, drawing: TrajectoryDrawing): readonly object[] {
  const { of, axis, terms, words, locale, legend } = drawing;
  const print = printedFor(of);
  const labels = axis.places.map(({ label }) => label);
  const x = {
    field: "period",
    type: "ordinal",
    scale: { domain: labels },
    axis: { title: null, labelAngle: 0, labelOverlap: true, grid: false },
  };
  const y = {
    field: "value",
    type: "quantitative",
    scale: { domain: drawing.range, nice: false, zero: false },
    axis: {
      title: unitIn(terms, of.indicator.unitOfMeasure),
      titleAngle: 0,
      titleAlign: "right",
      titleY: -10,
      titleX: -4,
    },
  };
  const xy = { x, y };
  const datum = ({ at, value }: TrajectoryPoint) => ({
    period: axis.labelAt(at) ?? "",
    value: plain(value, print),
  });
  const text = { field: "text", type: "nominal" };
  const threshold = wordsIn(locale).threshold;
  const targetText = ({ target, text: own }: TrajectoryPoints["targets"][number]) =>
    target.holds === "everyPeriod"
      ? words.kept(isCeiling(target), threshold(own))
      : words.target(terms.period(target.due), threshold(own));
  const lines = points.targets.flatMap((one) =>
    [one.value, one.upper].flatMap((value, at) =>
      value === undefined
        ? []
        : [
            {
              ...datum({ at: one.at, value }),
              text: at === 0 ? targetText(one) : "",
              isBelow: isCeiling(one.target),
            },
          ],
    ),
  );
  const states = points.measured.map((one) => ({
    ...(one.horizon === undefined
      ? { ...lookOf({ status: "notDue" }, terms), status: "notDue" as const }
      : { ...lookOf(one.horizon, terms), status: one.horizon.status }),
    one,
  }));
  const measured = states.map(({ one, state }, index) => {
    const isAhead = isAheadOf(one, points.milestones);
    const isLabelled = states.length <= mostLabels || index === states.length - 1;
    return { ...datum(one), state, text: isLabelled ? print(one.value) : "", isAhead };
  });
  const flags = measured.flatMap(({ period, value }) => {
    const titles = drawing.flagged.get(period);
    return titles === undefined ? [] : [{ period, value, flags: titles }];
  });
  const labelled = measured.filter(
    ({ period, text: own }) =>
      !points.baseline.some((one) => axis.labelAt(one.at) === period && print(one.value) === own),
  );
  const order = legendOrder(states);
  const { color, shape } = stateChannels(
    order,
    legendAt(
      -legend[0],
      legend[1],
      order.map(({ state }) => state),
    ),
  );
  const line = { type: "line" };
  const milestones = points.milestones.map((one) => {
    const found = measured.find(({ period }) => period === axis.labelAt(one.at));
    return { ...datum(one), text: threshold(one.text), isAbove: found?.isAhead !== true };
  });
  return [
    ...some(
      points.path.map(datum).filter(({ period }) => period !== ""),
      { ...line, color: "#9a9a9a", strokeWidth: 1.5, ...(points.isAssumed && { strokeDash: [2, 3] }) },
      xy,
    ),
    ...some(lines, { type: "rule", color: dark, strokeDash: [6, 4], strokeWidth: 1.2 }, { y }),
    ...[true, false].flatMap((isBelow) =>
      some(
        lines.filter((one) => one.text !== "" && one.isBelow === isBelow),
        { type: "text", align: "right", x: drawing.width, dy: isBelow ? 10 : -8, fontWeight: "bold" },
        { y, text },
      ),
    ),
    ...some(
      points.projection.map(datum),
      { ...line, color: "#555555", strokeWidth: 1.2, strokeDash: [1, 3] },
      xy,
    ),
    ...some(
      points.projection.slice(1).map((one) => ({ ...datum(one), text: words.projected(print(one.value)) })),
      { type: "point", shape: "diamond", size: 90, color: "#555555", fill: "#ffffff", opacity: 1 },
      xy,
    ),
    ...some(
      points.projection.slice(1).map((one) => ({ ...datum(one), text: words.projected(print(one.value)) })),
      { type: "text", dy: 18 },
      { ...xy, text },
    ),
    ...some(
      milestones,
      { type: "tick", orient: "horizontal", bandSize: 34, thickness: 2.5, opacity: 1, color: dark },
      xy,
    ),
    ...some(
      milestones.filter(({ isAbove }) => isAbove),
      { type: "text", dy: -9 },
      { ...xy, text },
    ),
    ...some(
      milestones.filter(({ isAbove }) => !isAbove),
      { type: "text", dy: 10 },
      { ...xy, text },
    ),
    ...some(measured, { ...line, color: "#333333", strokeWidth: 1.5 }, xy),
    ...some(
      measured,
      { type: "point", filled: true, size: 120, opacity: 1, stroke: "#333333", strokeWidth: 0.8 },
      { ...xy, color, shape },
    ),
    ...some(
      labelled.filter(({ isAhead }) => isAhead),
      { type: "text", dy: -13, fontWeight: "bold" },
      { ...xy, text },
    ),
    ...some(
      labelled.filter(({ isAhead }) => !isAhead),
      { type: "text", dy: 14, fontWeight: "bold" },
      { ...xy, text },
    ),
    ...some(
      points.baseline.map((one) => ({ ...datum(one), text: words.baseline(print(one.value)) })),
      { type: "point", size: 220, color: dark, fill: null, strokeWidth: 1.5, opacity: 1 },
      xy,
    ),
    ...some(
      points.baseline.map((one) => ({ ...datum(one), text: words.baseline(print(one.value)) })),
      { type: "text", dy: -18 },
      { ...xy, text },
    ),
    ...some(
      flags,
      {
        type: "point",
        shape: flagShape,
        size: 190,
        filled: true,
        color: "#b30000",
        opacity: 1,
        xOffset: 12,
        yOffset: -8,
      },
      xy,
    ),
  ];
}

function some(values: readonly object[], mark: object, encoding: object): readonly object[] {
  return values.length === 0 ? [] : [layerOf(values, mark, encoding)];
}

/** The unit of measure as the language has it for several. */
function unitIn({ amount }: Terms, unit: string | undefined): string | null {
  const several = unit === undefined ? "" : amount({ text: "2", unit }).slice(1).trim();
  return several === "" ? null : several;
}

function isCeiling({ comparator }: Target): boolean {
  return comparator === "atMost" || comparator === "lessThan";
}

/** The number as it is printed, so that what is drawn and what is written are one. */
function plain(value: Rational, print: (value: Rational) => string): number {
  return Number(print(value));
}

/** Whether a value lies at or above the milestone of its period, and its label with it. */
function isAheadOf({ at, value }: TrajectoryPoint, milestones: readonly TrajectoryPoint[]): boolean {
  const own = milestones.find((one) => one.at === at);
  return own !== undefined && compare(value, own.value) >= 0;
}
