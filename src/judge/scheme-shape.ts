import {
  checkMember,
  fieldsOf,
  type Issue,
  type IssuePath,
  issueOf,
  shown,
  wrongType,
} from "../issue/index.js";
import { isFault, readDecimal } from "../number/index.js";
import { bandStatuses, schemeQuantities } from "./scheme.js";

/** What is wrong with the shape of a scheme: its quantity, and the states and ends of its bands. */
export function checkSchemeShape(scheme: unknown): readonly Issue[] {
  const fields = fieldsOf(scheme);
  if (fields === undefined) return [wrongType([], scheme, "object")];
  const { quantity, bands } = fields;
  const issues = checkMember(["quantity"], quantity, schemeQuantities);
  if (!Array.isArray(bands)) return [...issues, wrongType(["bands"], bands, "list")];
  if (bands.length === 0) return [...issues, issueOf("tooFew", ["bands"], { count: 0, least: 1 })];
  return [...issues, ...Array.from(bands, checkBand).flat()];
}

function checkBand(band: unknown, index: number): readonly Issue[] {
  const path: IssuePath = ["bands", index];
  const fields = fieldsOf(band);
  if (fields === undefined) return [wrongType(path, band, "object")];
  return [
    ...checkMember([...path, "status"], fields.status, bandStatuses),
    ...["from", "to"].flatMap((key) => checkEnd([...path, key], fields[key])),
    ...["fromIncluded", "toIncluded"].flatMap((key) => checkTruth([...path, key], fields[key])),
  ];
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
