import { unitAfter } from "../../model/index.js";
import { isPeriodText, type PeriodText, printEnglishPeriodLabel } from "../../period/index.js";
import type { Amount, NamedFigure, NamedFigures, Subject } from "../verdict-sayings.js";
import { unitWord } from "./units.js";

/** A number with its unit of measure. */
export function amount({ text, unit }: Amount): string {
  if (unit === "%" || unit === "‰") return `${text}${unit}`;
  const after = unitAfter(unitWord(unit, text));
  return after.startsWith("/") ? `${text}${after}` : `${text} ${after}`.trimEnd();
}

/** What things are counted in, as the head of a column has it. */
export function unitOfMeasure(unit: string): string {
  return unit && (unitWord(unit, "") || "number");
}

/** A difference: of percentages in percentage points. */
export function difference({ text, unit }: Amount): string {
  if (unit === "%") return `${text} percentage ${text === "1" ? "point" : "points"}`;
  return unit === "‰" ? `${text} per mille points` : amount({ text, unit });
}

/** A period; what is none stays as it is. */
export function period(text: string): string {
  return isPeriodText(text) ? printEnglishPeriodLabel(text) : text;
}

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September"].concat(
  ["October", "November", "December"],
);

/** A day: 5 January 2026. */
export function day(date: string): string {
  const [year, month = 1, dayOfMonth] = date.split("-").map(Number);
  return `${dayOfMonth} ${months[month - 1]} ${year}`;
}

/** The indicator, the place and the period. */
export function subject({ place, indicator }: Subject, of?: PeriodText): string {
  return `${indicator}${place === "" ? "" : ` in ${place}`}${of === undefined ? "" : ` (${period(of)})`}`;
}

/** A figure that is missing or contradicted: pupils (三小, East Town, school year 2023/24). */
export function figure({ name, time, key, period: of, place }: NamedFigure): string {
  const when = time === undefined ? undefined : times[time];
  const more = [when, key, place, of && period(of)].filter((one) => one !== undefined && one !== "");
  return more.length === 0 ? name : `${name} (${more.join(", ")})`;
}

const times = { previous: "of the period before", cumulative: "since the start" } as const;

/** Some figures; of many, the first. */
export function figures({ figures: some, count }: NamedFigures): string {
  const listed = some.map(figure).join(", ");
  return count > some.length ? `${listed} and ${count - some.length} more` : listed;
}
