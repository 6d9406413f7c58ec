import { describe, expect, it } from "vitest";
import { checkFormula, parseFormula, type Vocabulary } from "../../src/formula/index.js";
import corpus from "../cases/formula/hostile-text.json" with { type: "json" };
import { parsed, shapeOf } from "./shape.js";

const number = { type: "number" } as const;
const words: Vocabulary = { a: number, b: number, c: number, girls_enrolled: number, boys_enrolled: number };
const { timeMs } = corpus.limits;

function generated(input: unknown): string {
  if (typeof input === "string") return input;
  const given = input as {
    readonly $repeat?: readonly [string, number];
    readonly $concat?: readonly unknown[];
    readonly $nest?: {
      readonly open: string;
      readonly core: string;
      readonly close: string;
      readonly n: number;
    };
  };
  if (given.$repeat) return given.$repeat[0].repeat(given.$repeat[1]);
  if (given.$concat) return given.$concat.map(generated).join("");
  const { open, core, close, n } = given.$nest ?? { open: "", core: "", close: "", n: 0 };
  return open.repeat(n) + core + close.repeat(n);
}

/** The codes of what is wrong with a text: with its spelling, or with its names. */
function answer(text: string): readonly string[] {
  const read = parseFormula(text);
  const issues = read.ok ? checkFormula(read.formula, words) : read.issues;
  return issues.map(({ code }) => code);
}

/** Where the corpus asks for a policy, or leaves the choice, this is ours. */
const policies: Readonly<Record<string, string | readonly string[]>> = {
  "formula-text-157": ["formulaSyntax"], // no remainder, no percent sign
  "formula-text-158": ["formulaSyntax"],
  "formula-text-160": ["formulaSyntax"], // powers do not chain
  "formula-text-166": "a + b", // a byte order mark is a blank at the start
  "formula-text-167": "a + b", // no-break spaces are blanks
  "formula-text-169": "a * b / c",
};

describe("the hostile corpus", () => {
  it.each(corpus.cases)("$id: $why", ({ id, input, expect: asked }) => {
    const text = generated(input);
    const start = performance.now();
    const codes = answer(text);
    expect(performance.now() - start).toBeLessThan(timeMs);
    const policy = policies[id];
    if (typeof policy === "string") {
      expect(codes).toEqual([]);
      expect(shapeOf(parsed(text).tree)).toEqual(shapeOf(parsed(policy).tree));
    } else if (policy !== undefined) {
      expect(codes).toEqual(policy);
    } else {
      expect(asked).toBe("reject");
      expect(codes.length).toBeGreaterThan(0);
    }
  });

  it("suggests the near name", () => {
    expect(checkFormula(parsed("girls_enrolled / boys_enroled"), words).map(({ params }) => params)).toEqual([
      { word: "boys_enroled", kind: "name", nearest: "boys_enrolled", position: 17, near: "boys_enroled" },
    ]);
  });
});

describe("length", () => {
  it.each([
    "(",
    "-",
    "not ",
    "a+",
    "sum(",
    '"',
    "a.",
    "1.",
    "“",
    "=",
    "😀",
    "a ^ ",
    "a < ",
    "\t",
    ".",
    "if(a,",
  ])("100,000 times %j is refused at once", (part) => {
    const start = performance.now();
    expect(parseFormula(part.repeat(100_000)).ok).toBe(false);
    expect(performance.now() - start).toBeLessThan(50);
  });

  it.each([
    "(",
    "-",
    "not ",
    "a+",
    "sum(",
    '"',
    "'",
    "a.",
    "1.",
    "“",
    "=",
    "😀",
    "a ^ ",
    "a < ",
    "\t",
    ".",
    "if(a,",
    "111,",
    "1,000",
  ])("4,000 characters of %j are answered in time", (part) => {
    const start = performance.now();
    parseFormula(part.repeat(Math.floor(4000 / part.length)));
    expect(performance.now() - start).toBeLessThan(250);
  });

  it("a thousand unknown words over ten thousand names are answered in time", () => {
    const many: Vocabulary = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, i) => [`a_rather_long_name_number_${i}`, number] as const),
    );
    const formula = parsed(Array.from({ length: 700 }, (_, i) => `w${i}`).join("+"));
    const start = performance.now();
    expect(checkFormula(formula, many)).toHaveLength(700);
    expect(performance.now() - start).toBeLessThan(timeMs);
  });
});
