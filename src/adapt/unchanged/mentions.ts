import type { IssuePath } from "../../issue/index.js";
import type { Plan } from "../../model/index.js";
import { deepest } from "../is-same.js";

/** A text and where it stands. */
export interface PlacedText {
  /** Where it stands in the plan. */
  readonly path: IssuePath;
  /** The text. */
  readonly value: string;
}

/** The texts of a plan that still name the jurisdiction of the template; none where both are the same one. */
export function* mentionsOf(template: Plan, plan: Plan): Generator<PlacedText> {
  const { name, code } = template.jurisdiction;
  const { zh, en = "" } = plan.jurisdiction.name;
  const [stem, [word = ""]] = [stemOf(name.zh), (name.en ?? "").split(/[^\p{L}]/u)];
  const names = [
    zh.includes(stem) ? "" : stem,
    word.length < 3 || zh.includes(stem) || en.includes(word) ? "" : word,
    plan.jurisdiction.code === code ? "" : code,
  ].filter((one) => one !== "");
  if (names.length === 0) return;
  for (const text of textsOf(plan)) if (names.some((one) => text.value.includes(one))) yield text;
}

/** 余姚 of 余姚市: how texts also call it; of its English name, they use the first word. */
function stemOf(name: string): string {
  return name.length > 2 ? name.replace(/[省市县区旗]$/u, "") : name;
}

/** Every text of the plan, in its order. */
function* textsOf(plan: Plan): Generator<PlacedText> {
  interface Open {
    readonly path: IssuePath;
    readonly value: unknown;
  }
  const open: Open[] = [{ path: [], value: plan }];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { path, value } = at;
    if (typeof value === "string") yield { path, value };
    if (typeof value !== "object" || value === null) continue;
    if (path.length > deepest) throw new RangeError(`a plan is nested at most ${deepest} levels deep`);
    const inner = Array.isArray(value)
      ? value.map((one: unknown, i) => ({ path: [...path, i], value: one }))
      : Object.entries(value).map(([key, one]) => ({ path: [...path, key], value: one as unknown }));
    for (let i = inner.length - 1; i >= 0; i--) open.push(inner[i] as Open);
  }
}
