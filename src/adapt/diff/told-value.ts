import type { Limits, Text } from "../../model/index.js";
import type { PropertyValue } from "./difference.js";

/** A value of a property as a difference tells it: text, lists of text, limits as `0..100`, and the rest as JSON text. */
export function toldValue(value: unknown, property: string): PropertyValue | undefined {
  if (value === undefined || typeof value === "string") return value;
  if (isText(value)) return value;
  if (property === "limits") {
    const { least = "", most = "" } = value as Limits;
    return `${least}..${most}`;
  }
  if (!Array.isArray(value)) return JSON.stringify(value);
  return value.map((member) => {
    const text: unknown = isText(member) ? member : (member as { readonly text?: unknown } | null)?.text;
    if (typeof member === "string") return member;
    return isText(text) ? text.zh : JSON.stringify(member);
  });
}

function isText(value: unknown): value is Text {
  if (typeof value !== "object" || value === null || !("zh" in value)) return false;
  return typeof value.zh === "string" && Object.keys(value).every((key) => key === "zh" || key === "en");
}
