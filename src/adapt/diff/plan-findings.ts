import type { Plan, Safeguard } from "../../model/index.js";
import { isSame } from "../is-same.js";
import { isSameSet } from "./defaults.js";
import type { Finding } from "./diff-indicator.js";
import type { PlanProperty } from "./difference.js";
import { toldValue } from "./told-value.js";

/** What differs in the plans as a whole; the schema that an editor reads is no part of them. */
export function* planFindings(a: Plan, b: Plan): Generator<Finding> {
  if (a.id !== b.id) yield ["id", { from: a.id, to: b.id }];
  if (!isSame(a.title, b.title)) yield ["name", { from: a.title, to: b.title }];
  const [before, after] = [propertiesOf(a), propertiesOf(b)];
  for (const [property, from] of before) {
    const to = after.get(property);
    const isList = property === "benefits" && Array.isArray(from) && Array.isArray(to);
    if (isList ? isSameSet(from, to) : isSame(from, to)) continue;
    yield ["property", { property, from: toldValue(from, property), to: toldValue(to, property) }];
  }
  if (!isSame(a.safeguards ?? [], b.safeguards ?? []))
    yield ["property", { property: "safeguards", from: titlesOf(a.safeguards), to: titlesOf(b.safeguards) }];
}

function propertiesOf({ benefits, jurisdiction, span, document }: Plan): ReadonlyMap<PlanProperty, unknown> {
  return new Map<PlanProperty, unknown>([
    ["benefits", benefits],
    ["jurisdiction.name", jurisdiction.name],
    ["jurisdiction.code", jurisdiction.code],
    ["jurisdiction.level", jurisdiction.level],
    ["span.first", span.first],
    ["span.last", span.last],
    ["document.title", document.title],
    ["document.number", document.number],
    ["document.issuer", document.issuer],
    ["document.date", document.date],
  ]);
}

function titlesOf(safeguards: readonly Safeguard[] | undefined): readonly string[] {
  return (safeguards ?? []).map(({ title, text }) => `${title.zh}:${text.zh}`);
}
