import { describe, expect, it } from "vitest";
import {
  catalogue,
  elementsOf,
  inclusiveCoverage,
  primaryBalance,
  publicShare,
} from "../../src/catalogue/index.js";

const given = (...entries: readonly unknown[]) => elementsOf(...(entries as readonly (typeof publicShare)[]));

describe("elementsOf", () => {
  it("names each element once, in the order of the entries, and of no entry nothing", () => {
    // Both count all children; the second adds those in public kindergartens only if the first has not.
    expect(elementsOf(publicShare, inclusiveCoverage).map(({ id }) => id)).toEqual([
      "children.total",
      "children.in_public",
      "children.in_inclusive_private",
    ]);
    expect(elementsOf()).toEqual([]);
    expect(elementsOf(...catalogue)).toHaveLength(
      new Set(catalogue.flatMap(({ elements }) => elements.map(({ id }) => id))).size,
    );
  });

  it.each([
    ["a list", [[publicShare]], "argument 1 is a list: write elementsOf(...list)"],
    ["the whole catalogue as a list", [catalogue], "argument 1 is a list"],
    [
      "an indicator",
      [publicShare, inclusiveCoverage.indicator],
      "argument 2 is an indicator: give the whole",
    ],
    ["an indicator made of components", [primaryBalance.indicator], "argument 1 is an indicator"],
    ["null", [null], "argument 1 is null"],
    ["nothing", [publicShare, undefined], "argument 2 is undefined"],
    ["an id", ["preschool.public_share"], "argument 1 is a string"],
    ["elements", [{ elements: "children.total" }], "argument 1 is an object without elements"],
    ["a number", [3], "argument 1 is a number"],
  ])("given %s throws, and says what it takes and what it got", (_, entries, message) => {
    expect(() => given(...entries)).toThrow(TypeError);
    expect(() => given(...entries)).toThrow("elementsOf takes entries of the catalogue, one by one; ");
    expect(() => given(...entries)).toThrow(message);
  });
});
