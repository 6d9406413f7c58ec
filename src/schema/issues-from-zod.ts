import type * as z from "zod";
import {
  type Expected,
  type Issue,
  type IssuePath,
  issueOf,
  nearest,
  shown,
  typeOf,
} from "../issue/index.js";
import { type DecimalFault, isFault, readDecimal } from "../number/index.js";
import { isPeriodFault, type PeriodFault, parsePeriod } from "../period/index.js";

/**
 * What zod found, as issues of ours. The schemas carry our codes in their messages (`wrongType decimalText`), so that
 * one place says what is expected of a value: the schema.
 *
 * @param input the value that was checked, for the offending values
 */
export function issuesFromZod(error: z.ZodError, input: unknown, base: IssuePath = []): Issue[] {
  return error.issues.flatMap((issue) => fromOne(issue, input, base));
}

function fromOne(found: z.core.$ZodIssue, input: unknown, base: IssuePath): Issue[] {
  const inner = found.path as IssuePath;
  const path = [...base, ...inner];
  const value = valueAt(input, inner);
  const [code, ...rest] = found.message.split(" ");
  if (found.code === "unrecognized_keys") return unknownKeys(found.keys, rest, path);
  if (value === "") return [issueOf("emptyText", path, {})];
  if (value === undefined && inner.length > 0)
    return [issueOf("missingKey", path, { key: String(inner[inner.length - 1]) })];
  const [first = "", second = ""] = rest;
  switch (code) {
    case "badId":
    case "badDate":
    case "badMonthDay":
    case "badText":
      return [issueOf(code, path, { value: shown(value) })];
    case "badNumber":
      return [issueOf(code, path, { value: shown(value), reason: numberFault(value) })];
    case "badPeriod":
      return [issueOf(code, path, { value: shown(value), reason: periodFault(value) })];
    case "tooLong":
      return [issueOf(code, path, { value: shown(value), length: sizeOf(value), limit: Number(first) })];
    case "tooMany":
      return [issueOf(code, path, { count: sizeOf(value), most: Number(first) })];
    case "tooFew":
      return [issueOf(code, path, { count: sizeOf(value), least: Number(first) })];
    case "outOfRange":
      return [issueOf(code, path, { value: shown(value), least: Number(first), most: Number(second) })];
    case "notOneOf":
      return [notOneOf(found, value, path)];
    default:
      return [
        issueOf("wrongType", path, {
          value: shown(value),
          found: typeOf(value),
          expected: first as Expected,
        }),
      ];
  }
}

/** Unknown keys of one object that are named; a row of 20,000 columns is some other table. */
const namedKeys = 20;

function unknownKeys(keys: readonly string[], known: readonly string[], path: IssuePath): Issue[] {
  const issues = keys.slice(0, namedKeys).map((key) => {
    const meant = nearest(key, known);
    const short = key.length > 64 ? `${key.slice(0, 64)}…` : key;
    return issueOf("unknownKey", path, meant === undefined ? { key: short } : { key: short, nearest: meant });
  });
  if (keys.length > namedKeys)
    issues.push(issueOf("tooManyIssues", path, { hidden: keys.length - namedKeys }));
  return issues;
}

function notOneOf(found: z.core.$ZodIssue, value: unknown, path: IssuePath): Issue {
  const values = found.code === "invalid_value" ? found.values : [];
  if (values.every((one) => typeof one === "number") && typeof value !== "number")
    return issueOf("wrongType", path, { value: shown(value), found: typeOf(value), expected: "number" });
  const options = values.map(String);
  const meant = typeof value === "string" ? nearest(value, options) : undefined;
  const params = { value: shown(value), options };
  return issueOf("notOneOf", path, meant === undefined ? params : { ...params, nearest: meant });
}

function numberFault(value: unknown): DecimalFault {
  const answer = readDecimal(value);
  return isFault(answer) ? answer : "misspelt";
}

function periodFault(value: unknown): PeriodFault {
  const answer = parsePeriod(value);
  return isPeriodFault(answer) ? answer : "malformed";
}

function sizeOf(value: unknown): number {
  return typeof value === "string" || Array.isArray(value) ? value.length : 0;
}

function valueAt(input: unknown, path: IssuePath): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}
