import type { Known } from "./cell.js";
import { operandsOf } from "./fold.js";
import { keyed } from "./read-cell.js";
import { slotKey } from "./slots.js";
import type { Formula, FormulaNode } from "./tree.js";
import { isTrouble, type Trouble, together } from "./trouble.js";

/** A value, or why there is none. */
export type Found = Known | Trouble;

/** What keys come from: an input, by its name, or a `where`, which drops some of the keys that it is given. */
export type KeySource =
  | string
  | {
      /** The keys for which the condition is false. */
      readonly dropped: ReadonlySet<string>;
      /** What the keys come from that it is given. */
      readonly from: readonly KeySource[];
    };

/** What a node comes to, as the walk over the tree finds it. */
export interface Walked {
  /** The node. */
  readonly node: FormulaNode;
  /** Whether it should have keys; `undefined` where that is not known. */
  readonly each: boolean | undefined;
  /** The one that it has without keys; with keys, for each of them. */
  readonly found: Found | ReadonlyMap<string, Found>;
  /** What its keys come from. */
  readonly keysFrom: readonly KeySource[];
}

/** Whether something was found for each key. */
export function hasKeys(found: Walked["found"]): found is ReadonlyMap<string, Found> {
  return found instanceof Map;
}

/** What the keys of an operation come from. */
export function keysFromOf(operands: readonly Walked[]): readonly KeySource[] {
  return [...new Set(operands.flatMap(({ keysFrom }) => keysFrom))];
}

/** All keys of the operands. */
export function keysOf(operands: readonly Walked[]): readonly string[] {
  const keys = new Set<string>();
  for (const { found } of operands) if (hasKeys(found)) for (const key of found.keys()) keys.add(key);
  return [...keys];
}

/** What an operand has for a key. One without keys has the same for each; a key that it lacks is missing, and named. */
export function foundAt({ found, keysFrom }: Walked, key: string): Found {
  if (!hasKeys(found)) return found;
  const there = found.get(key);
  if (there !== undefined) return there;
  // An operation has every key that one of its operands has: where it lacks one, all of them do.
  return lacking(keysFrom, key);
}

/** Why none of the sources has a key: an input has no figure for it, or a `where` dropped it. */
function lacking(sources: readonly KeySource[], key: string): Trouble {
  const [first, ...rest] = sources.map((source): Trouble => {
    if (typeof source === "string") return { reason: "missing", name: keyed(source, key) };
    return source.dropped.has(key) ? { reason: "missing", key } : lacking(source.from, key);
  });
  return first === undefined ? { reason: "missing" } : together([first, ...rest]);
}

const longestPart = 80;

/** How a part of a formula is called: a name as its input, the rest as it is written. */
export function partName({ text }: Formula, node: FormulaNode): string {
  if (node.kind === "name") return slotKey(node);
  const part = text.slice(node.at.start, node.at.end);
  return part.length > longestPart ? `${part.slice(0, longestPart)}…` : part;
}

/** The troubles among what was found. */
export function troublesOf(founds: readonly Walked["found"][]): readonly Trouble[] {
  return founds.filter(isTrouble);
}

/** The troubles together, or `undefined` where there is none. */
export function troubleOf(founds: readonly Walked["found"][]): Trouble | undefined {
  const [first, ...rest] = troublesOf(founds);
  return first === undefined ? undefined : together([first, ...rest]);
}

/**
 * What an operation key by key comes to when no operand has keys, though one should: where none is in trouble, a missing
 * input was passed over, such as by `coalesce`, and with it the keys that only it could have told.
 *
 * @param absent the missing inputs that may have keys
 */
export function lackingKeys(absent: ReadonlySet<string>, operands: readonly Walked[]): Trouble {
  const names = new Set<string>();
  const nodes = operands.map(({ node }) => node);
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (node.kind === "name" && absent.has(slotKey(node))) names.add(slotKey(node));
    nodes.push(...operandsOf(node));
  }
  const [first, ...rest] = [...names].map((name): Trouble => ({ reason: "missing", name }));
  const passedOver = first === undefined ? { reason: "missing" as const } : together([first, ...rest]);
  return troubleOf(operands.map(({ found }) => found)) ?? passedOver;
}
