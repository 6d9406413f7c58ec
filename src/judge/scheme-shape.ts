import {
  type Expected,
  type Issue,
  type IssuePath,
  issueOf,
  nearest,
  shown,
  typeOf,
} from "../issue/index.js";
import { isFault, readDecimal } from "../number/index.js";
import { bandStatuses, schemeQuantities } from "./scheme.js";

type Fields = Readonly<Record<string, unknown>>;

/** What is wrong with the shape of a scheme: its quantity, and the states and ends of its bands. */
export function checkSchemeShape(scheme: unknown): readonly Issue[] {
  if (!isObject(scheme)) return [wrongType([], scheme, "object")];
  const { quantity, bands } = scheme;
  const issues = checkMember(["quantity"], quantity, schemeQuantities);
  if (!Array.isArray(bands)) return [...issues, wrongType(["bands"], bands, "list")];
  if (bands.length === 0) return [...issues, issueOf("tooFew", ["bands"], { count: 0, least: 1 })];
  return [...issues, ...Array.from(bands, checkBand).flat()];
}

function checkBand(band: unknown, index: number): readonly Issue[] {
  const path: IssuePath = ["bands", index];
  if (!isObject(band)) return [wrongType(path, band, "object")];
  return [
    ...checkMember([...path, "status"], band.status, bandStatuses),
    ...["from", "to"].flatMap((key) => checkEnd([...path, key], band[key])),
    ...["fromIncluded", "toIncluded"].flatMap((key) => checkTruth([...path, key], band[key])),
  ];
}

function checkMember(path: IssuePath, value: unknown, options: readonly string[]): readonly Issue[] {
  if (options.some((option) => option === value)) return [];
  const meant = typeof value === "string" ? nearest(value, options) : undefined;
  const params = { value: shown(value), options, ...(meant !== undefined && { nearest: meant }) };
  return [issueOf("notOneOf", path, params)];
}

function checkEnd(path: IssuePath, value: unknown): readonly Issue[] {
  if (value === undefined) return [];
  if (typeof value !== "string") return [wrongType(path, value, "decimalText")];
  const number = readDecimal(value);
  return isFault(number) ? [issueOf("badNumber", path, { value: shown(value), reason: number })] : [];
}

function checkTruth(path: IssuePath, value: unknown): readonly Issue[] {
  return value === undefined || typeof value === "boolean" ? [] : [wrongType(path, value, "truth")];
}

function wrongType(path: IssuePath, value: unknown, expected: Expected): Issue {
  return issueOf("wrongType", path, { value: shown(value), found: typeOf(value), expected });
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
