import { shown } from "../../issue/index.js";
import { benefits, planFormat } from "../../model/index.js";
import { parsePlan } from "../../schema/index.js";
import type { TableOptions } from "./options.js";

/** How the options are written that go into the draft as they are. */
const forms = {
  title: '{ zh: "…" } of at most 400 characters',
  jurisdiction: '{ name: { zh: "…" }, code: "…", level: "…" } with a level of province, city, county or town',
  document: '{ title: "…", issuer: "…", date: "2023-05-23" }',
  span: "{ first: 2023, last: 2027 }, the first year before the last",
  benefits: `a list of some of ${benefits.join(", ")}`,
  section: "a text that is not empty",
} as const;

/** @throws TypeError or RangeError for an option that no plan could hold, naming its place and how it is written. */
export function checkFrame(options: TableOptions): void {
  const { id, title, section = "指标表", benefits: covered = benefits } = options;
  const {
    jurisdiction = { name: { zh: "…" }, code: "1", level: "county" },
    span = { first: 2023, last: 2027 },
  } = options;
  const { document = { title: "…", issuer: "…", date: "2023-01-01" } } = options;
  const frame = {
    format: planFormat,
    version: 1,
    id,
    title,
    benefits: covered,
    jurisdiction,
    span,
    document,
  };
  const goal = {
    id: "a",
    title: { zh: "…" },
    text: { zh: "…" },
    indicators: [],
    source: { section, words: "…" },
  };
  const none = { units: [], places: [], tasks: [], safeguards: [], elements: [], indicators: [] };
  const read = parsePlan({ ...frame, ...none, goals: [goal] });
  if (read.ok && read.plan.span.first <= read.plan.span.last) return;
  const { code, path } = read.ok
    ? { code: "order", path: ["span"] }
    : (read.issues[0] ?? { code: "", path: [] });
  const place = path[0] === "goals" ? "section" : path.join(".");
  const key = Object.keys(forms).find((one): one is keyof typeof forms => place.split(".")[0] === one);
  if (key === undefined) throw new RangeError(`${place} is nothing that a plan takes: ${shown(id)}`);
  const found = shown(valueAt(options[key], path.slice(key === "section" ? path.length : 1)));
  const message = `${key} must be ${forms[key]}; ${place} is ${found}`;
  throw code === "wrongType" || code === "missingKey" ? new TypeError(message) : new RangeError(message);
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null ? (inner as Readonly<Record<string, unknown>>)[key] : inner,
    value,
  );
}
