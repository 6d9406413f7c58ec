import { format } from "node:util";
import { type Claim, type Prepared, prepare } from "./claims.js";
import type { Example } from "./find-examples.js";

/** What became of a claim. */
export interface Outcome {
  readonly where: string;
  readonly actual: unknown;
  readonly expected: unknown;
}

/** What an example did: how its claims stand, and what it declares for those after it. */
export interface Run {
  readonly outcomes: readonly Outcome[];
  readonly declared: Readonly<Record<string, unknown>>;
}

/** Loads what an example imports. */
export type Load = (specifier: string) => Promise<unknown>;

type Body = (...values: readonly unknown[]) => Promise<Readonly<Record<string, unknown>>>;
const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor as new (...text: string[]) => Body;

/** Runs an example with the names of `scope` at hand. Throws, with file and line, where it does not run to its end. */
export async function runExample(
  example: Example,
  scope: Readonly<Record<string, unknown>>,
  load: Load,
): Promise<Run> {
  const prepared = prepare(example);
  const outcomes: Outcome[] = [];
  let printed: (readonly unknown[])[] = [];
  const console = { log: (...values: readonly unknown[]) => void printed.push(values) };
  const $claim = (i: number, value: unknown): unknown => {
    const claim = prepared.claims[i];
    if (claim) outcomes.push(judgeClaim(claim, example.file, claim.prints ? printed : value));
    printed = [];
    return value;
  };
  const given = { ...(await requirable(prepared, load)), console: { ...console, info: console.log }, $claim };
  const names = Object.entries({ ...scope, ...given }).filter(([name]) => !prepared.declared.includes(name));
  try {
    const body = new AsyncFunction(...names.map(([name]) => name), prepared.script);
    return { outcomes, declared: await body(...names.map(([, value]) => value)) };
  } catch (error) {
    const after = outcomes.at(-1)?.where ?? `${example.file}:${example.line}`;
    throw new Error(`the example at ${example.file}:${example.line} stops after ${after}: ${error}`, {
      cause: error,
    });
  }
}

async function requirable({ specifiers }: Prepared, load: Load): Promise<Readonly<Record<string, unknown>>> {
  const loaded = new Map<string, unknown>();
  for (const specifier of specifiers) loaded.set(specifier, await load(specifier));
  return { require: (specifier: string) => loaded.get(specifier), exports: {} };
}

function judgeClaim(claim: Claim, file: string, value: unknown): Outcome {
  const where = `${file}:${claim.line}: ${claim.expression} // => ${claim.claimed}`;
  if (!claim.prints) return { where, actual: value, expected: literal(claim.claimed, where) };
  const calls = value as readonly (readonly unknown[])[];
  const text = calls.map((values) => format(...values)).join("\n");
  const squeezed = (lines: string): string => lines.replace(/\s+/g, " ").trim();
  if (squeezed(text) === squeezed(claim.claimed))
    return { where, actual: claim.claimed, expected: claim.claimed };
  const [only = []] = calls;
  const isData = calls.length === 1 && only.length === 1 && typeof only[0] !== "string";
  return isData
    ? { where, actual: only[0], expected: literal(claim.claimed, where) }
    : { where, actual: text, expected: claim.claimed };
}

/** The value that JSON, `undefined` or another literal stands for. */
function literal(text: string, where: string): unknown {
  try {
    return new Function(`"use strict"; return (${text});`)();
  } catch {
    throw new SyntaxError(`${where} claims no value: write JSON after "// =>"`);
  }
}
