import type { Figure } from "./figure.js";
import { rankOf, type Told } from "./settle.js";

/** How firm a figure is by its least firm report: 0 for the firmest. */
export function rankOfFigure(figure: Figure): number {
  if (figure.kind === "scalar") return rankOfTold(figure.settled);
  let rank = 0;
  for (const settled of figure.byKey.values()) rank = Math.max(rank, rankOfTold(settled));
  return rank;
}

/** How firm the reports of one figure are; those that conflict have one rank. */
export function rankOfTold(settled: Told): number {
  const report = settled.kind === "settled" ? settled.report : settled.reports[0];
  return report === undefined ? 0 : rankOf(report.status);
}
