import { expect, it } from "vitest";
import { formulaInputs } from "../../src/formula/index.js";
import { parsed } from "./shape.js";

it.each([
  ["1 + 2", []],
  ["a", [["a", "period"]]],
  [
    "b / a + sum(where(c, a > b)) - b",
    [
      ["b", "period"],
      ["a", "period"],
      ["c", "period"],
    ],
  ],
  [
    "previous(a) < a and a < cumulative(a) or previous(a) == 1",
    [
      ["a", "previous"],
      ["a", "period"],
      ["a", "cumulative"],
    ],
  ],
  ['status == "a"', [["status", "period"]]],
  ["\uf9d1 + 六", [["六", "period"]]],
])("%s", (text, inputs) => {
  expect(formulaInputs(parsed(text))).toEqual(inputs.map(([name, at]) => ({ name, at })));
});
