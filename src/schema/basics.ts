import * as z from "zod";
import { functionNames, keywords } from "../formula/index.js";
import { isFault, readDecimal } from "../number/index.js";
import { isCivilDate, isPeriodText, isSnapshotDay } from "../period/index.js";

/*
 * Messages carry the code of our issue and what it needs to know: `wrongType decimalText`, `outOfRange 1 999`.
 * issues-from-zod.ts reads them.
 */

const idPart = "[A-Za-z0-9_\\p{Script=Han}]+";
const namePart = "[A-Za-z_\\p{Script=Han}][A-Za-z0-9_\\p{Script=Han}]*";
const reserved: ReadonlySet<string> = new Set([...keywords, ...functionNames]);

/** An identifier: letters, digits, `_` and Chinese letters, parts joined by single dots, at most 64 characters. */
export const id = z
  .string("wrongType id")
  .max(64, { error: "tooLong 64", abort: true })
  .regex(new RegExp(`^${idPart}(?:\\.${idPart})*$`, "u"), "badId");

/** An identifier that formulas can name: no part begins with a digit, and it is no keyword or function. */
export const name = z
  .string("wrongType id")
  .max(64, { error: "tooLong 64", abort: true })
  .regex(new RegExp(`^${namePart}(?:\\.${namePart})*$`, "u"), { error: "badId", abort: true })
  .refine((text) => !reserved.has(text), "badId");

/** Decimal text: sign, at most 24 integer digits, at most 20 decimals. */
export const decimal = z
  .string("wrongType decimalText")
  .max(46, { error: "badNumber", abort: true })
  .regex(/^-?(?:0|[1-9][0-9]{0,23})(?:\.[0-9]{1,20})?$/, "badNumber");

/** A figure as observations bring it: a number in any of the forms that are taken exactly, or true or false. */
export const figure = z
  .custom<string | number | bigint | boolean>(
    (value) => typeof value === "boolean" || !isFault(readDecimal(value)),
    "badNumber",
  )
  .meta({
    anyOf: [
      { type: "string", pattern: "^-?(?:0|[1-9][0-9]{0,23})(?:\\.[0-9]{1,20})?$" },
      { type: "number" },
      { type: "boolean" },
    ],
  });

/** A period: `2024`, `2024/25`, `2024-H1`, `2024-Q3`, `2024-06`, `2024-01..10`. */
export const period = z
  .string("wrongType period")
  .max(16, { error: "badPeriod", abort: true })
  .regex(/^[0-9]{4}(?:\/[0-9]{2}|-H[12]|-Q[1-4]|-[0-9]{2}|-01\.\.[0-9]{2})?$/, {
    error: "badPeriod",
    abort: true,
  })
  .refine(isPeriodText, "badPeriod");

/** A day, `YYYY-MM-DD`. */
export const date = z
  .string("wrongType date")
  .max(16, { error: "badDate", abort: true })
  .regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/, { error: "badDate", abort: true })
  .refine(isCivilDate, "badDate");

/** A period or a day. */
export const periodOrDate = z
  .string("wrongType period")
  .max(16, { error: "badPeriod", abort: true })
  .refine((text) => isPeriodText(text) || isCivilDate(text), "badPeriod");

/** A day of every year, `MM-DD`. */
export const monthDay = z
  .string("wrongType monthDay")
  .max(16, { error: "badMonthDay", abort: true })
  .regex(/^[0-9]{2}-[0-9]{2}$/, { error: "badMonthDay", abort: true })
  .refine(isSnapshotDay, "badMonthDay");

/** Text with something to read in it, free of control and direction characters, at most `limit` characters. */
function words(limit: number) {
  return z
    .string("wrongType text")
    .max(limit, { error: `tooLong ${limit}`, abort: true })
    .regex(/\S/, { error: "badText", abort: true })
    .regex(/^(?:[^\p{Cc}\p{Bidi_Control}]|[\t\n\r])*$/u, "badText");
}

/** A short text: names, titles, sections. */
export const label = words(400);
/** A longer text: operative words, descriptions. */
export const passage = words(4000);
/** The text of a formula; its grammar is checked by the formula language. */
export const formula = words(4000);

/** A whole number between two bounds. */
export function whole(least: number, most: number) {
  const message = `outOfRange ${least} ${most}`;
  return z.int("wrongType wholeNumber").min(least, message).max(most, message);
}

/** A calendar year. */
export const year = whole(1900, 2200);

/** True or false. */
export const truth = z.boolean("wrongType truth");

/** A list. */
export function list<T extends z.ZodType>(member: T) {
  return z.array(member, "wrongType list");
}

/** An object that takes the keys given and no others. */
export function object<S extends z.core.$ZodLooseShape>(shape: S) {
  const known = Object.keys(shape).join(" ");
  return z.strictObject(shape, {
    error: (issue) => (issue.code === "unrecognized_keys" ? `unknownKey ${known}` : "wrongType object"),
  });
}

/** A member of a closed set. */
export function oneOf<const T extends readonly [string, ...string[]]>(options: T) {
  return z.enum(options, "notOneOf");
}
