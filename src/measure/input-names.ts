import type { PeriodText } from "../period/index.js";
import type { Asked, Collected } from "./collected.js";

/** How the figures behind an input are called. */
export interface InputNames {
  /** A figure: `children.total@east`, `pupils[三小]@2023/24`; what goes without saying is left out. */
  readonly ofFigure: (period: PeriodText, place: string, key?: string) => string;
  /** A key: `pupils[三小]`. */
  readonly ofKey: (key: string) => string;
  /** The figures that were not found, beside others that were. */
  readonly gaps: () => readonly string[];
}

/** The names of the figures that were collected for an input. */
export function namesOf(name: string, collected: Collected, asked: Asked): InputNames {
  const ofKey = (key: string) => `${name}[${key}]`;
  const ofFigure = (period: PeriodText, place: string, key = "") =>
    [
      key === "" ? name : ofKey(key),
      period === collected.period ? "" : `@${period}`,
      place === asked.place || key.startsWith(`${place}/`) ? "" : `@${place}`,
    ].join("");
  const gaps = () =>
    collected.missing.map(({ period, place, key }) =>
      place === undefined ? `${name}@${period}` : ofFigure(period, place, key),
    );
  return { ofFigure, ofKey, gaps };
}
