import { inBrief } from "../../number/index.js";

/** Makes sure that what is to be written is a bulletin or a table; a TypeError that says how a table is made. */
export function requireRendered(name: string, report: unknown): void {
  const kind = typeof report === "object" && report !== null && "kind" in report ? report.kind : undefined;
  if (kind === "table" || kind === "bulletin") return;
  throw new TypeError(
    `${name} takes a bulletin or a table, such as tableOf makes of an assessment or a list, not ${inBrief(report)}`,
  );
}
