import { describe, expect, it } from "vitest";
import { nearest, suggester } from "../../src/issue/index.js";

describe("nearest", () => {
  // Edits counted by hand: an edit puts in, leaves out, replaces or swaps neighbours.
  it.each([
    ["offTrak", ["onTrack", "offTrack", "met"], "offTrack"], // one letter left out
    ["goles", ["goals", "tasks"], "goals"], // two replaced
    ["untis", ["units", "until"], "units"], // one swap
    ["childern.all", ["children.all", "children.of"], "children.all"], // one swap
    ["AtLeast", ["atLeast", "atMost"], "atLeast"], // another case costs nothing
    ["学生总术", ["学生总数", "教师总数"], "学生总数"], // one replaced
    ["abc", ["xyz"], undefined], // three edits in three letters are too many
    ["2", ["1"], undefined], // nothing in common
    ["ab", ["ax"], "ax"], // one replaced of two
    ["", ["a"], undefined],
    ["x".repeat(65), ["x".repeat(64)], undefined], // too long to be compared
  ])("of %j in %j is %j", (word, known, expected) => {
    expect(nearest(word, known)).toBe(expected);
  });

  it("takes the first of two that are equally near", () => {
    expect(nearest("bat", ["cat", "rat"])).toBe("cat");
  });

  it("does not suggest the word itself", () => {
    expect(nearest("met", ["met"])).toBeUndefined();
  });
});

describe("suggester", () => {
  it("answers like nearest, and stops when many words are wrong", () => {
    const known = Array.from({ length: 100_000 }, (_, i) => `place${i}`);
    const suggest = suggester(known);
    expect(suggest("plaec7")).toBe("place7");
    expect(suggest("plaec8")).toBe("place8");
    expect(suggest("plaec9")).toBeUndefined();
    expect(suggest("plaec7")).toBe("place7");
  });
});
