import { describe, expect, it } from "vitest";
import { shown, typeOf } from "../../src/issue/index.js";

const revoked = Proxy.revocable({}, {});
revoked.revoke();
const hostile = {
  toString: () => {
    throw new Error("run");
  },
  toJSON: () => {
    throw new Error("run");
  },
};

describe("shown and typeOf", () => {
  it.each([
    ["text", '"text"', "text"],
    ["x".repeat(61), `"${"x".repeat(60)}…"`, "text"],
    ['"\n', '"\\"\\n"', "text"],
    [12.5, "12.5", "number"],
    [-0, "-0", "number"],
    [Number.NaN, "NaN", "number"],
    [7n, "7n", "bigint"],
    [10n ** 40n, "…n", "bigint"],
    [-(10n ** 40n), "…n", "bigint"],
    [true, "true", "truth"],
    [undefined, "undefined", "undefined"],
    [null, "null", "nothing"],
    [[1, 2], "[…]", "list"],
    [{ a: 1 }, "{…}", "object"],
    [hostile, "{…}", "object"],
    [Symbol("s"), "symbol", "symbol"],
    [hostile.toString, "function", "function"],
  ])("%#", (value, text, type) => {
    expect(shown(value)).toBe(text);
    expect(typeOf(value)).toBe(type);
  });

  it("of a revoked proxy", () => {
    expect(shown(revoked.proxy) + typeOf(revoked.proxy)).toBe("{…}object");
  });
});
