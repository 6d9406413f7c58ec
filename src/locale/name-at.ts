import type { IssuePath } from "../issue/index.js";
import type { Text } from "../model/index.js";

/**
 * The name of the thing in a plan that a path leads into, in Chinese and English. The plan may be the very one that has
 * the issue, so nothing in it is relied upon.
 */
export function nameAt(plan: unknown, path: IssuePath): Text | undefined {
  const [list, at] = path;
  const members = typeof list === "string" ? propertyOf(plan, list) : undefined;
  const member: unknown = Array.isArray(members) && typeof at === "number" ? members[at] : undefined;
  return textOf(propertyOf(member, "name")) ?? textOf(propertyOf(member, "title"));
}

function textOf(value: unknown): Text | undefined {
  const [zh, en] = [propertyOf(value, "zh"), propertyOf(value, "en")];
  if (typeof zh !== "string") return undefined;
  return typeof en === "string" ? { zh, en } : { zh };
}

function propertyOf(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}
