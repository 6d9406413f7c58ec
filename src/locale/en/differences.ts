import type { AskedThreshold, NamedThing, ResponsibilityRole, SourceUse } from "../../adapt/index.js";
import type { Comparator, Source } from "../../model/index.js";
import { apart, type DifferenceText, inShort, type Pick, valueText } from "../difference-sayings.js";
import { amount, day, difference, period } from "./amounts.js";
import { threshold } from "./held.js";
import { properties } from "./properties.js";
import { pathNames } from "./statuses.js";
import { kinds } from "./words.js";

/** In what two plans differ. */
export const differences: DifferenceText = {
  thing: (kind, id, name) => {
    if (kind === "plan") return "the plan";
    if (kind === "task") return `task ${id}${name === undefined ? "" : ` (${name})`}`;
    return `${kinds[kind]} "${name ?? id}"`;
  },
  properties,
  changes: {
    added: (_, thing) => `added: ${thing}`,
    removed: (_, thing) => `dropped: ${thing}`,
    id: (p, thing) => `${thing}: ${thing.startsWith("task ") ? "number" : "id"} from ${p.from} to ${p.to}`,
    name: (p, thing, pick) => {
      const [from, to] = [pick(p.from), pick(p.to)];
      return from === to
        ? `${thing}: name differs in the other language`
        : `${thing}: name from "${from}" to "${to}"`;
    },
    formula: (p, thing) => `${thing}: ${changed("formula", p.from, p.to)}`,
    unitOfMeasure: (p, thing) => `${thing}: ${changed("unit of measure", p.from, p.to)}`,
    target: (p, thing, pick) =>
      `${thing}: ${changed(`target${revised(p.revision)}`, p.from && asked(p.from, pick), p.to && asked(p.to, pick))}`,
    milestone: (p, thing, pick) =>
      `${thing}: ${changed(`milestone${revised(p.revision)}`, p.from && asked(p.from, pick), p.to && asked(p.to, pick))}`,
    revision: (p, thing) => {
      const told = (one: typeof p.from) =>
        one && `${one.document} of ${day(one.issued)}, from ${period(one.effective)}, ${one.reason}`;
      return `${thing}: ${changed("revision of targets", told(p.from), told(p.to))}`;
    },
    baseline: (p, thing) => {
      const told = (one: typeof p.from) =>
        one && `${amount({ text: one.value, unit: p.unitOfMeasure ?? "" })} in ${period(one.period)}`;
      return `${thing}: ${changed("baseline", told(p.from), told(p.to))}`;
    },
    path: (p, thing) => {
      const told = (one: typeof p.from) =>
        one && `${pathNames[one.kind]} (${one.stated ? "stated by the document" : "declared by the plan"})`;
      return `${thing}: ${changed("path", told(p.from), told(p.to))}`;
    },
    responsibility: (p, thing, pick) => `${thing}: ${answering(p.role, p.from, p.to, pick)}`,
    definition: (p, thing) => `${thing}: ${changed(`definition ${p.version}`, p.from?.words, p.to?.words)}`,
    source: (p, thing) => {
      const due = p.due === undefined ? "" : ` for ${period(p.due)}`;
      return `${thing}: ${changed(`source${uses[p.of]}${due}`, cited(p.from), cited(p.to))}`;
    },
    property: (p, thing, pick) => {
      // A key that is none of the model goes by its own name.
      const name = Object.hasOwn(properties, p.property) ? properties[p.property] : p.property;
      const told = (value: typeof p.from) =>
        value === undefined ? undefined : valueText(value, pick, ", ") || "none";
      return `${thing}: ${changed(name, told(p.from), told(p.to))}`;
    },
  },
};

/** What was and what is; what only one side has was added or dropped. */
function changed(what: string, from: string | undefined, to: string | undefined): string {
  if (from === undefined) return to === undefined ? `${what} differs` : `${what} added: ${to}`;
  if (to === undefined) return `${what} dropped: ${from}`;
  return inShort(from) === inShort(to) ? `${what} differs` : `${what} from ${from} to ${to}`;
}

function revised(issued: string | undefined): string {
  return issued === undefined ? "" : ` as revised on ${day(issued)}`;
}

const comparators: Readonly<Record<Comparator, string>> = {
  atLeast: "at least ",
  moreThan: "more than ",
  atMost: "at most ",
  lessThan: "less than ",
  equalTo: "exactly ",
  about: "",
  between: "",
  achieved: "achieved",
};

function asked(
  {
    comparator,
    value,
    upper,
    tolerance,
    holds,
    places,
    due,
    aspirational,
    unitOfMeasure = "",
  }: AskedThreshold,
  pick: Pick,
): string {
  const bound =
    value === undefined
      ? ""
      : threshold({ comparator, threshold: value, ...(upper !== undefined && { upper }) }, unitOfMeasure);
  const more = [
    tolerance === undefined ? "" : `, give or take ${difference({ text: tolerance, unit: unitOfMeasure })}`,
    holds === "everyPeriod" ? ", in every period" : "",
    aspirational ? ", wished for" : "",
    places === undefined ? "" : places === "every" ? ", in every place" : `, in ${named(places, pick)}`,
  ];
  return `${comparators[comparator]}${bound} by ${period(due)}${more.join("")}`;
}

const roles: Readonly<Record<ResponsibilityRole, string>> = {
  lead: "lead unit",
  jointLeads: "joint lead units",
  supporting: "supporting units",
  supplier: "supplier of the figures",
  leader: "leader in charge",
};

type Units = readonly NamedThing[] | undefined;

function answering(role: ResponsibilityRole, from: Units, to: Units, pick: Pick): string {
  const all = (units: Units) => units && (units.length === 0 ? "none" : named(units, pick));
  if (from === undefined && to?.length === 0) return `${roles[role]}: none of its own`;
  if (from === undefined || to === undefined || from.length + to.length <= 2)
    return changed(roles[role], all(from), all(to));
  const { gone, come } = apart(from, to);
  const parts = [
    come.length === 0 ? "" : `with ${named(come, pick)}`,
    gone.length === 0 ? "" : `without ${named(gone, pick)}`,
  ];
  return `${roles[role]} now ${parts.filter((part) => part !== "").join(", ")}`;
}

function named(things: readonly NamedThing[], pick: Pick): string {
  return things.map(({ id, name }) => (name === undefined ? id : pick(name))).join(", ");
}

const uses: Readonly<Record<SourceUse, string>> = {
  thing: "",
  target: " of the target",
  milestone: " of the milestone",
  baseline: " of the baseline",
};

function cited(sources: readonly Source[]): string | undefined {
  if (sources.length === 0) return undefined;
  return sources
    .map(({ document, section, item, words }) => {
      const place = [document, section, item].filter((part) => part !== undefined);
      return `"${inShort(words)}" (${place.join(", ")})`;
    })
    .join(", ");
}
