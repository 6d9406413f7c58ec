import * as z from "zod";
import { functionNames, keywords } from "../formula/index.js";
import type { Expected } from "../issue/index.js";
import { isFault, readDecimal } from "../number/index.js";
import { isCivilDate, isPeriodText, isSnapshotDay } from "../period/index.js";

if (typeof z.toJSONSchema !== "function")
  throw new Error("seven-benefits needs zod 4 beside it; an older zod is installed");

/*
 * Messages carry the code of our issue and what it needs to know: `wrongType decimalText`, `outOfRange 1 999`.
 * issues-from-zod.ts reads them. Each text has one check, since every check costs zod as much as reading the text;
 * `pattern` says the same to editors, in the JSON Schema.
 */

/** Formulas compare names in NFC, so that ids come in no other form: these are the Chinese letters that NFC replaces. */
const replacedByNfc =
  "\\uf900-\\ufa0d\\ufa10\\ufa12\\ufa15-\\ufa1e\\ufa20\\ufa22\\ufa25\\ufa26\\ufa2a-\\ufa6d\\ufa70-\\ufad9\\u{2f800}-\\u{2fa1d}";
const composed = `(?!.*[${replacedByNfc}])`;
const idPattern = `^${composed}[A-Za-z0-9_\\p{Script=Han}]+(?:\\.[A-Za-z0-9_\\p{Script=Han}]+)*$`;
const namePart = "[A-Za-z_\\p{Script=Han}][A-Za-z0-9_\\p{Script=Han}]*";
const namePattern = `^${composed}${namePart}(?:\\.${namePart})*$`;
const decimalPattern = "^-?(?:0|[1-9][0-9]{0,23})(?:\\.[0-9]{1,20})?$";
const yearPattern = "(?:19[0-9]{2}|2[01][0-9]{2}|2200)";
const periodPattern = `^${yearPattern}(?:/[0-9]{2}|-H[12]|-Q[1-4]|-(?:0[1-9]|1[0-2])|-01\\.\\.(?:0[1-9]|1[0-2]))?$`;
const datePattern = "^(?:1[89]|2[0-3])[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$";
const wordsPattern = "^(?=[^]*\\S)(?:[^\\p{Cc}\\p{Bidi_Control}]|[\\t\\n\\r])*$";

const isId = matches(idPattern);
const isName = matches(namePattern);
const isWords = matches(wordsPattern);
const reserved: ReadonlySet<string> = new Set([...keywords, ...functionNames]);
/** No id: it names the prototype of an object. */
const prototype = "__proto__";
/** Longest id. */
const idLength = 64;

function matches(pattern: string): (text: string) => boolean {
  const regex = new RegExp(pattern, "u");
  return (text) => regex.test(text);
}

/** An identifier: letters, digits, `_` and Chinese letters, parts joined by single dots, at most 64 characters. */
export const id = z
  .string("wrongType id")
  .refine((text) => text.length <= idLength && isId(text) && text !== prototype, "badId")
  .meta({ pattern: idPattern, maxLength: idLength, not: { const: prototype } });

/** The id of a lead unit: one, since further ones have a key of their own. */
export const leadId = z
  .string("wrongType leadId")
  .refine((text) => id.safeParse(text).success, "badId")
  .meta({ pattern: idPattern, maxLength: idLength, not: { const: prototype } });

/** An identifier that formulas can name: no part begins with a digit, and it is no keyword or function. */
export const name = z
  .string("wrongType id")
  .refine(
    (text) => text.length <= idLength && isName(text) && !reserved.has(text) && text !== prototype,
    "badId",
  )
  .meta({ pattern: namePattern, maxLength: idLength, not: { enum: [...reserved, prototype] } });

/** Decimal text: sign, at most 24 integer digits, at most 20 decimals. */
export const decimal = z
  .string("wrongType decimalText")
  .refine((text) => !isFault(readDecimal(text)), "badNumber")
  .meta({ pattern: decimalPattern });

/** A figure as observations bring it: a number in any of the forms that are taken exactly, or true or false. */
export const figure = z
  .custom<string | number | bigint | boolean>(
    (value) => typeof value === "boolean" || !isFault(readDecimal(value)),
    "badNumber",
  )
  .meta({ anyOf: [{ type: "string", pattern: decimalPattern }, { type: "number" }, { type: "boolean" }] });

/** A period: `2024`, `2024/25`, `2024-H1`, `2024-Q3`, `2024-06`, `2024-01..10`. */
export const period = z
  .string("wrongType period")
  .refine(isPeriodText, "badPeriod")
  .meta({ pattern: periodPattern });

/** A day, `YYYY-MM-DD`. */
export const date = z.string("wrongType date").refine(isCivilDate, "badDate").meta({ pattern: datePattern });

/** A period or a day. */
export const periodOrDate = z
  .string("wrongType period")
  .refine((text) => isPeriodText(text) || isCivilDate(text), "badPeriod")
  .meta({ pattern: `${periodPattern}|${datePattern}` });

/** A day of every year, `MM-DD`. */
export const monthDay = z
  .string("wrongType monthDay")
  .refine(isSnapshotDay, "badMonthDay")
  .meta({ pattern: "^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$" });

/** Text with something to read in it, free of control and direction characters, at most `limit` characters. */
function words(limit: number) {
  return z
    .string("wrongType text")
    .refine((text) => text.length <= limit && isWords(text), {
      error: ({ input }) => ((input as string).length > limit ? `tooLong ${limit}` : "badText"),
    })
    .meta({ pattern: wordsPattern, maxLength: limit });
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
  return z.int({ error: "wrongType wholeNumber", abort: true }).min(least, message).max(most, message);
}

/** A year of a plan; further from the bounds of periods (1900 to 2200) than any plan looks ahead. */
export const year = whole(1950, 2150);

/** True or false. */
export const truth = z.boolean("wrongType truth");

/** A list. */
export function list<T extends z.ZodType>(member: T) {
  return z.array(member, "wrongType list");
}

/** An object that takes the keys given and no others. */
export function object<S extends z.core.$ZodLooseShape>(shape: S, expected: Expected = "object") {
  const known = Object.keys(shape).join(" ");
  return z.strictObject(shape, {
    error: (issue) => (issue.code === "unrecognized_keys" ? `unknownKey ${known}` : `wrongType ${expected}`),
  });
}

/** A member of a closed set. */
export function oneOf<const T extends readonly [string, ...string[]]>(options: T) {
  return z.enum(options, "notOneOf");
}
