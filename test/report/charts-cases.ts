import type { Status } from "../../src/judge/index.js";
import type { Locale } from "../../src/locale/index.js";
import {
  bulletChart,
  type Chart,
  movementChart,
  ranking,
  statusChart,
  trajectoryChart,
} from "../../src/report/index.js";
import { assessedOn, assessment, observations, plan, planWith, standingsAt } from "./city.js";

/** The city at the end of four years. */
export const years = ["2023-12-31", "2024-12-31", "2025-12-31", "2026-05-31"].map(assessedOn);

const indicators = ["a", "b", "c", "d", "e"];

/** Five towns: each letter is a verdict, well (`o`), slightly behind (`s`) or off track (`x`). */
export function towns(day: string, standings: Readonly<Record<string, string>>) {
  const states: Readonly<Record<string, Status>> = { o: "onTrack", s: "slightlyBehind", x: "offTrack" };
  const rows = Object.entries(standings).flatMap(([place, letters]) =>
    [...letters].map((letter, at) => [place, indicators[at] ?? "", states[letter] ?? "notDue"] as const),
  );
  return standingsAt(rows, day);
}

/** The ranks of five towns on three days. */
export const ranks = [
  towns("2024-12-31", { 甲镇: "oooox", 乙镇: "oooxx", 丙镇: "ooxxx", 丁镇: "oxxxx", 戊镇: "xxxxx" }),
  towns("2025-06-30", { 甲镇: "oooox", 乙镇: "ooxxx", 丙镇: "oooxx", 丁镇: "oxxxx", 戊镇: "xxxxx" }),
  towns("2025-12-31", { 甲镇: "oooxx", 乙镇: "oxxxx", 丙镇: "ooooo", 丁镇: "ooxxx", 戊镇: "xxxxx" }),
].map((of) => ranking(of, { by: "place", plans: planWith("甲镇", "乙镇", "丙镇", "丁镇", "戊镇") }));

/** The charts of the fictional city. */
export function charts(locale: Locale): Readonly<Record<string, Chart>> {
  const { asOf, flags } = assessment;
  const story = (indicator: string) =>
    trajectoryChart(plan, observations, { indicator, asOf }, { locale, flags });
  return {
    trajectory: story("preschool.public_share"),
    even: story("places.primary"),
    ceiling: story("compulsory.primary_balance"),
    floor: story("teachers.backbone_exchange_rate"),
    bullet: bulletChart(assessment, plan, { locale }),
    status: statusChart(years, plan, { locale, by: "asOf" }),
    movement: movementChart(ranks, { locale }),
  };
}
