import { shown, typeOf } from "../issue/index.js";
import type { Formula } from "./tree.js";
import { type Vocabulary, type Word, wordTypes } from "./vocabulary.js";

/** Throws a TypeError unless something is a formula as `parseFormula` gives it; its nodes are not gone through. */
export function needFormula(given: unknown): asserts given is Formula {
  if (typeof given === "object" && given !== null) {
    const { text, tree } = given as Partial<Formula>;
    if (typeof text === "string" && typeof tree === "object" && tree !== null && "kind" in tree) return;
  }
  throw new TypeError(`a formula of parseFormula is expected, not ${insteadOfFormula(given)}`);
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
  if (isByName(given)) return;
  throw new TypeError(
    `the inputs of a formula are expected as an object, figures by name, not ${shown(given)}`,
  );
}

/** Throws a TypeError unless something holds words by name. */
export function needVocabulary(given: unknown): asserts given is Vocabulary {
  if (isByName(given)) return;
  throw new TypeError(`a vocabulary is expected as an object, words by name, not ${shown(given)}`);
}

/**
 * The word that a vocabulary has for a name. Own names only: "constructor" is none.
 *
 * @throws TypeError when what stands there is no word
 */
export function wordIn(vocabulary: Vocabulary, name: string): Word | undefined {
  const word: unknown = Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined;
  if (word === undefined || isWord(word)) return word;
  const types = wordTypes.map((type) => JSON.stringify(type)).join(", ");
  throw new TypeError(
    `the word "${name}" of a vocabulary is expected as an object with a type out of ${types}, not ${shown(word)}`,
  );
}

function isByName(given: unknown): boolean {
  return typeof given === "object" && given !== null && !(Symbol.iterator in given);
}

function isWord(given: unknown): given is Word {
  return (
    typeof given === "object" && given !== null && wordTypes.some((type) => type === (given as Word).type)
  );
}
