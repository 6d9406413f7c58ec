import type { Horizon, Status } from "../../judge/index.js";
import { statuses } from "../../judge/index.js";
import type { Terms } from "../../locale/index.js";

/** How a state is drawn: by colour, lightness and shape, so that each of them alone tells it apart. */
export interface Look {
  /** Its name: that of the band of the scheme, or of the status. */
  readonly state: string;
  /** Its colour. */
  readonly colour: string;
  /** Its shape. */
  readonly shape: string;
}

type Drawn = Omit<Look, "state">;

/** Blue against orange, which every kind of colour vision tells apart; what is worse is darker or has a point downwards. */
const looks: Readonly<Record<Status, Drawn>> = {
  met: { colour: "#1f5f99", shape: "circle" },
  onTrack: { colour: "#9ecae1", shape: "triangle-up" },
  slightlyBehind: { colour: "#fdd07a", shape: "square" },
  offTrack: { colour: "#e07b1a", shape: "triangle-down" },
  reversing: { colour: "#8c2d04", shape: "diamond" },
  missed: { colour: "#3d1a10", shape: "cross" },
  notDue: { colour: "#d6d6d6", shape: "triangle-right" },
  undetermined: { colour: "#a3a3a3", shape: "triangle-left" },
  notApplicable: { colour: "#ffffff", shape: "wedge" },
};

/** The lights of published schemes in tones that differ in lightness too. */
const lights: Readonly<Record<string, string>> = {
  green: "#1a9873",
  yellow: "#ffe066",
  red: "#c0341d",
  blue: "#2f7fc1",
  orange: "#f08c2e",
  绿: "#1a9873",
  黄: "#ffe066",
  红: "#c0341d",
  蓝: "#2f7fc1",
  橙: "#f08c2e",
};

/** The library's own scheme has the names of the states; only another one brings names and colours. */
const ownScheme = "standard";

/** How a judgement is drawn: by the band that decided it, where a scheme of the county judged, or else by its status. */
export function lookOf(
  { status, band }: Pick<Horizon, "status" | "band">,
  { statuses: names, pick }: Terms,
): Look {
  const own = looks[status];
  if (band === undefined || band.scheme === ownScheme) return { state: names[status], ...own };
  return { state: pick(band.name), colour: colourOf(band.colour) ?? own.colour, shape: own.shape };
}

/** The colour of a band, where it is one: a word for a light, or six hexadecimal digits. */
function colourOf(colour: string | undefined): string | undefined {
  if (colour === undefined) return undefined;
  const word = colour
    .trim()
    .toLowerCase()
    .replace(/[色灯]+$/u, "");
  if (Object.hasOwn(lights, word)) return lights[word];
  return /^#[0-9a-f]{6}$/.test(word) ? word : undefined;
}

/** Dark or light, whichever is read better on a colour. */
export function inkOn(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue > 140 ? "#111111" : "#ffffff";
}

/** Every state once, in the order of the statuses. */
export function legendOrder(found: readonly (Look & { readonly status: Status })[]): readonly Look[] {
  const sorted = [...found].sort((a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status));
  return [...new Map(sorted.map((look) => [look.state, look])).values()];
}

/** The channels by which a state is told: colour, and shape where there are points. */
export function stateChannels(order: readonly Look[], legend?: object): { color: object; shape: object } {
  const field = { field: "state", type: "nominal", ...(legend && { legend }) };
  const domain = order.map(({ state }) => state);
  return {
    color: { ...field, scale: { domain, range: order.map(({ colour }) => colour) } },
    shape: { ...field, scale: { domain, range: order.map(({ shape }) => shape) } },
  };
}

/** How many entries a legend can have side by side: a renderer without fonts takes every letter for 0.8 of its size. */
function legendColumns(labels: readonly string[]): number {
  const widest = labels.reduce((most, label) => Math.max(most, label.length), 1);
  return Math.min(6, Math.max(1, Math.floor(576 / (widest * 8.8 + 38))));
}

/** The room that a legend needs below its upper edge. */
export function legendHeight(labels: readonly string[]): number {
  return 16 * Math.ceil(labels.length / legendColumns(labels));
}

/** A legend at a place of its own below the drawing. */
export function legendAt(left: number, height: number, labels: readonly string[]): object {
  return {
    title: null,
    orient: "none",
    direction: "horizontal",
    legendX: left,
    legendY: height,
    columns: legendColumns(labels),
    columnPadding: 24,
    symbolStrokeColor: "#444444",
    symbolStrokeWidth: 0.8,
    symbolOpacity: 1,
  };
}
