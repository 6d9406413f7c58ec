import {
  absentOr,
  checkMember,
  checkText,
  fieldsOf,
  type Issue,
  type IssuePath,
  issueOf,
  shown,
  wrongType,
} from "../issue/index.js";
import { flagSeverities, natures, responses } from "../model/index.js";

const mostPeriods = 1000;

/** What is wrong with the shape of a rule, which may come from anywhere, with paths within it. */
export function checkRuleShape(rule: unknown): readonly Issue[] {
  const fields = fieldsOf(rule);
  if (fields === undefined) return [wrongType([], rule, "object")];
  const title = fieldsOf(fields.title);
  return [
    ...checkText([], fields, "id"),
    ...(title === undefined
      ? [absentOr([], fields, "title", "textPair")]
      : checkText(["title"], title, "zh")),
    ...memberIn([], fields, "kind", ["progress", "reporting"]),
    ...memberIn([], fields, "subject", ["indicator", "action"]),
    ...checkText([], fields, "when"),
    ...checkSteps(fields),
    ...(fields.only === undefined ? [] : checkOnly(fields.only)),
  ];
}

type Fields = Readonly<Record<string, unknown>>;

function checkSteps(fields: Fields): readonly Issue[] {
  const { steps } = fields;
  if (!Array.isArray(steps)) return [absentOr([], fields, "steps", "list")];
  if (steps.length === 0) return [issueOf("tooFew", ["steps"], { count: 0, least: 1 })];
  return steps.flatMap((step: unknown, i) => checkStep(["steps", i], step));
}

function checkStep(path: IssuePath, step: unknown): readonly Issue[] {
  const fields = fieldsOf(step);
  if (fields === undefined) return [wrongType(path, step, "object")];
  return [
    ...checkPeriods(path, fields),
    ...memberIn(path, fields, "severity", flagSeverities),
    ...memberIn(path, fields, "response", responses),
  ];
}

function checkPeriods(path: IssuePath, fields: Fields): readonly Issue[] {
  const { periods } = fields;
  if (!Number.isInteger(periods)) return [absentOr(path, fields, "periods", "wholeNumber")];
  if (Number(periods) >= 1 && Number(periods) <= mostPeriods) return [];
  const params = { value: shown(periods), least: 1, most: mostPeriods };
  return [issueOf("outOfRange", [...path, "periods"], params)];
}

function checkOnly(only: unknown): readonly Issue[] {
  const fields = fieldsOf(only);
  if (fields === undefined) return [wrongType(["only"], only, "object")];
  return [
    ...["indicators", "places"].flatMap((key) => checkIds(["only", key], fields[key])),
    ...(fields.nature === undefined ? [] : checkMember(["only", "nature"], fields.nature, natures)),
  ];
}

function checkIds(path: IssuePath, ids: unknown): readonly Issue[] {
  if (ids === undefined) return [];
  if (!Array.isArray(ids)) return [wrongType(path, ids, "list")];
  return ids.flatMap((id: unknown, i) => (typeof id === "string" ? [] : [wrongType([...path, i], id, "id")]));
}

function memberIn(
  path: IssuePath,
  fields: Fields,
  key: string,
  options: readonly string[],
): readonly Issue[] {
  const value = fields[key];
  if (value === undefined) return [issueOf("missingKey", [...path, key], { key })];
  return checkMember([...path, key], value, options);
}
