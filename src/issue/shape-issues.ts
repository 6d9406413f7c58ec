import { type Issue, type IssuePath, issueOf } from "./issue.js";
import { nearest } from "./nearest.js";
import type { Expected } from "./params.js";
import { shown, typeOf } from "./shown.js";

/** A value of another type than the one expected. */
export function wrongType(path: IssuePath, value: unknown, expected: Expected): Issue {
  return issueOf("wrongType", path, { value: shown(value), found: typeOf(value), expected });
}

/** What is wrong with a value that has to be one of a closed set. */
export function checkMember(path: IssuePath, value: unknown, options: readonly string[]): readonly Issue[] {
  if (options.some((option) => option === value)) return [];
  const meant = typeof value === "string" ? nearest(value, options) : undefined;
  const params = { value: shown(value), options, ...(meant !== undefined && { nearest: meant }) };
  return [issueOf("notOneOf", path, params)];
}

/** What an object holds, to be looked at key by key; `undefined` for what is none, lists included. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? (value as Readonly<Record<string, unknown>>) : undefined;
}

/** What is wrong with a text that has to be there. */
export function checkText(
  path: IssuePath,
  fields: Readonly<Record<string, unknown>>,
  key: string,
): readonly Issue[] {
  return typeof fields[key] === "string" ? [] : [absentOr(path, fields, key, "text")];
}

/** A key that is absent, or whose value is of another type than the one expected. */
export function absentOr(
  path: IssuePath,
  fields: Readonly<Record<string, unknown>>,
  key: string,
  expected: Expected,
): Issue {
  const at = [...path, key];
  const value = fields[key];
  return value === undefined ? issueOf("missingKey", at, { key }) : wrongType(at, value, expected);
}
