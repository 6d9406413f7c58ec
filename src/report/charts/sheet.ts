import { oneLine } from "../render/escape.js";
import { widthOf } from "../render/width.js";
import type { VegaLiteSpec } from "./chart.js";
import { shortened } from "./shortened.js";

/** The room around what is drawn, in pixels. It is fixed, because a renderer without fonts takes Chinese text for narrower than it is. */
export interface Margins {
  /** Above, between the title and the drawing. */
  readonly top: number;
  /** Right. */
  readonly right: number;
  /** Below: axis and legend. */
  readonly bottom: number;
  /** Left. */
  readonly left: number;
}

/** What stands around a drawing. */
export interface Sheet {
  /** The title. */
  readonly title: string;
  /** Lines under it, each of parts that stand together. */
  readonly subtitle: readonly (readonly string[])[];
  /** Between parts. */
  readonly separator: string;
  /** The room around it. */
  readonly margins: Margins;
  /** The height of what is drawn, in pixels. */
  readonly height: number;
}

/** The width of every chart in pixels, margins included. */
export const sheetWidth = 600;
/** Deno and Jupyter know this version of Vega-Lite. */
const schema = "https://vega.github.io/schema/vega-lite/v5.json";
const font =
  "Noto Sans CJK SC, Source Han Sans SC, Microsoft YaHei, PingFang SC, Hiragino Sans GB, sans-serif";
const ink = "#222222";
const subtitleLine = 15;
/** What fits on a line, in columns of half a Chinese character. */
const subtitleColumns = 98;
const titleColumns = 78;

/** The width of what is drawn between its margins. */
export function innerWidth({ left, right }: Margins): number {
  return sheetWidth - left - right;
}

/** A specification with its sheet around layers, which may be one on the other. */
export function specOf(
  { title, subtitle: parts, separator, margins, height }: Sheet,
  layer: readonly object[],
): VegaLiteSpec {
  const subtitle = parts.flatMap((line) => wrapped(line, separator));
  const head = 32 + subtitleLine * subtitle.length;
  return inOneLine({
    $schema: schema,
    width: innerWidth(margins),
    height,
    autosize: "none",
    padding: { ...margins, top: head + margins.top },
    background: "#ffffff",
    title: {
      text: shortened([title], titleColumns)[0],
      subtitle,
      anchor: "start",
      frame: "group",
      dx: 12 - margins.left,
      offset: 8,
      limit: 0,
      fontSize: 14,
      subtitleFontSize: 11,
      subtitlePadding: 5,
      subtitleLineHeight: subtitleLine,
    },
    layer,
    config: {
      font,
      view: { stroke: null },
      title: { color: ink, subtitleColor: "#444444" },
      axis: { labelColor: ink, titleColor: ink, labelFontSize: 11, titleFontSize: 11, gridColor: "#e6e6e6" },
      legend: { labelColor: ink, labelFontSize: 11, symbolSize: 80 },
      text: { color: ink, fontSize: 11 },
    },
  });
}

/** Every text in it on one line: a control character breaks an SVG, and one that turns the writing turns the whole line. */
function inOneLine<T>(value: T): T {
  if (typeof value === "string") return oneLine(value) as T;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(inOneLine) as T;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inOneLine(one)])) as T;
}

/** Parts on as many lines as they need. */
function wrapped(parts: readonly string[], separator: string): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.pop();
    if (last === undefined) lines.push(part);
    else if (widthOf(last + separator + part) > subtitleColumns) lines.push(last, part);
    else lines.push(last + separator + part);
  }
  return lines;
}

/** A layer with its own data. */
export function layerOf(values: readonly object[], mark: object, encoding: object): object {
  return { data: { values }, mark, encoding };
}

/** A specification that is one sentence. */
export function sentenceSpec(title: string, sentence: string): VegaLiteSpec {
  const sheet = {
    title,
    subtitle: [[sentence]],
    separator: "",
    margins: { top: 12, right: 12, bottom: 4, left: 12 },
    height: 4,
  };
  return specOf(sheet, [layerOf([{}], { type: "point", opacity: 0 }, {})]);
}
