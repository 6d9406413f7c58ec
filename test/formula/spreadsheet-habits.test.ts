import { describe, expect, it } from "vitest";
import { holds, syntax } from "./refused.js";
import { refusals } from "./shape.js";

describe("the = before the formula of a spreadsheet", () => {
  holds([
    ["=a + b", "leadingEquals", 0, "="],
    [" = a", "leadingEquals", 1, "="],
    ["\ufeff\t＝a", "leadingEquals", 2, "＝"],
    ["=sum(a)", "leadingEquals", 0, "="],
    ["=-a", "leadingEquals", 0, "="],
    ["== a", "operandMissing", 0, "=="],
    ["=> a", "operandMissing", 0, "=>"],
  ]);

  it("is told apart from what else is wrong, and from one further on", () => {
    expect(refusals("=a = b")).toEqual([
      syntax("leadingEquals", 0, "="),
      syntax("writeInstead", 3, "=", "=="),
    ]);
    expect(refusals("=")).toEqual([syntax("leadingEquals", 0, "="), syntax("operandMissing", 1, "")]);
    expect(refusals("= = a")).toEqual([syntax("leadingEquals", 0, "="), syntax("operandMissing", 2, "=")]);
  });
});

describe("thousands separators", () => {
  holds([
    ["1,000", "thousands", 0, "1,000", "1000"],
    ["1,200", "thousands", 0, "1,200", "1200"],
    ["(1,200)", "thousands", 1, "1,200", "1200"],
    ["a + 12，345", "thousands", 4, "12，345", "12345"],
    ["1,000,000", "thousands", 0, "1,000,000", "1000000"],
    ["1,234,567.89 / a", "thousands", 0, "1,234,567.89", "1234567.89"],
    ["a >= 1,000", "thousands", 5, "1,000", "1000"],
    // In the brackets of a function only a number that could not be one by itself tells them from arguments.
    ["min(a, 1,000)", "thousands", 7, "1,000", "1000"],
    ["max(2,1,050)", "thousands", 6, "1,050", "1050"],
    ["min(a, 007)", "badNumber", 7, "007"],
    ["min(a,007)", "badNumber", 6, "007"],
    ["min(2, 007)", "badNumber", 7, "007"],
    ["min(2,0070)", "badNumber", 6, "0070"],
    ["min(1.5,000)", "badNumber", 8, "000"],
    ["min(1234,000)", "badNumber", 9, "000"],
    ["min(a1,000)", "badNumber", 7, "000"],
  ]);

  it("three digits behind a comma are an argument where a function takes one", () => {
    expect(refusals("min(1,200)")).toEqual([]);
    expect(refusals("round(a,100)")).toEqual([]);
  });

  it("the longest is shown cut", () => {
    const long = `1${",000".repeat(8)}`;
    expect(refusals(long)).toEqual([
      syntax("thousands", 0, `${long.slice(0, 24)}…`, long.replaceAll(",", "")),
    ]);
  });
});
