import { shown, typeOf } from "../issue/index.js";
import type { Formula } from "./tree.js";
import { type Vocabulary, type Word, wordTypes } from "./vocabulary.js";

/** Throws a TypeError unless something is a formula as `parseFormula` gives it; its nodes are not gone through. */
export function needFormula(given: unknown): asserts given is Formula {
  const { text, tree } = (given ?? {}) as { readonly text?: unknown; readonly tree?: unknown };
  if (typeof text !== "string" || typeof tree !== "object" || tree === null || !("kind" in tree))
    throw unexpected("a formula of parseFormula", insteadOfFormula(given));
}

function insteadOfFormula(given: unknown): string {
  const type = typeOf(given);
  if (type === "text") return "text; call parseFormula first";
  if (type === "object" && Object.hasOwn(given as object, "ok"))
    return "its answer; take `formula` out of it where `ok` is true";
  return shown(given);
}

/** Throws a TypeError unless something holds figures by name: an object, and no list, `Map` or other sequence. */
export function needInputs(given: unknown): void {
  needNames(given, "figures");
}

/** Throws a TypeError unless something holds words by name. */
export function needVocabulary(given: unknown): asserts given is Vocabulary {
  needNames(given, "words of a vocabulary");
}

function needNames(given: unknown, what: string): void {
  if (typeof given !== "object" || given === null || Symbol.iterator in given)
    throw unexpected(`an object of ${what} by name`, shown(given));
}

/**
 * The word that a vocabulary has for a name. Own names only: "constructor" is none.
 *
 * @throws TypeError when what stands there is no word
 */
export function wordIn(vocabulary: Vocabulary, name: string): Word | undefined {
  const word = Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined;
  if (word !== undefined && !wordTypes.includes(word?.type))
    throw unexpected(`for "${name}" a word with one of the types ${wordTypes.join(", ")}`, shown(word));
  return word;
}

function unexpected(expected: string, given: string): TypeError {
  return new TypeError(`${expected} is expected, not ${given}`);
}
