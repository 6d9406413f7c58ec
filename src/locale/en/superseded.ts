import type { Comparator } from "../../model/index.js";
import type { Change, ClauseParams, Stated } from "../verdict-sayings.js";
import { period } from "./amounts.js";
import { threshold } from "./held.js";

const comparators: Readonly<Record<Comparator, string>> = {
  atLeast: "at least ",
  moreThan: "more than ",
  atMost: "at most ",
  lessThan: "less than ",
  equalTo: "exactly ",
  about: "",
  between: "",
  achieved: "",
};

/** What was changed of the target and of the milestone. */
export function superseded({ target, milestone, unit }: ClauseParams["superseded"]): string {
  const told = [
    ...(target === undefined ? [] : [changed("target", target, unit)]),
    ...(milestone === undefined ? [] : [changed("milestone", milestone, unit)]),
  ];
  return told.length === 0 ? "the document was revised, and this target left as it was" : told.join(", ");
}

/** From what to what the target was changed. */
export function targetChanged(change: Change, unit: string): string {
  return changed("target", change, unit);
}

function changed(name: "target" | "milestone", { before, after }: Change, unit: string): string {
  const of = (one: Stated) => threshold(one, unit);
  if (before === undefined)
    return after === undefined ? "" : `a ${name} for ${period(after.due)} was added: ${of(after)}`;
  if (after === undefined) return `the ${name} for ${period(before.due)}, ${of(before)}, was dropped`;
  const isOther = before.comparator !== after.comparator;
  const isLater = before.due !== after.due;
  const [from, to] = [before, after].map(
    (one) =>
      `${isOther ? comparators[one.comparator] : ""}${of(one)}${isLater ? ` in ${period(one.due)}` : ""}`,
  );
  const when = name === "milestone" && !isLater ? ` for ${period(after.due)}` : "";
  return `the ${name}${when} was changed from ${from} to ${to}`;
}
