import { didYouMean, requireGiven, requireKeys } from "../dataset/index.js";
import { nearest } from "../issue/index.js";
import { trajectoryKinds } from "../model/index.js";
import { inBrief, roundingModes } from "../number/index.js";
import type { JudgeOptions } from "./case.js";
import { checkSchemeShape } from "./scheme-shape.js";

const keys: readonly (keyof JudgeOptions)[] = ["assume", "roundedComparison", "scheme", "opinions"];

/**
 * Makes sure of how to judge, which a program and not the data gives.
 *
 * @param others the options that a function takes besides those of `judge`
 * @throws RangeError for a path or a way of rounding that is none, and for an option that is none
 * @throws TypeError for a scheme or a method that is none, and for options that are no object
 */
export function requireJudgeOptions(options: JudgeOptions, others: readonly string[] = []): void {
  requireGiven("options", options, '{ assume: { path: "linear" } }');
  requireKeys("options", options, [...keys, ...others]);
  requireAssumed(options.assume);
  requireRounded(options.roundedComparison);
  const { scheme, opinions } = options;
  if (scheme !== undefined && !isScheme(scheme)) throw notScheme("scheme", scheme);
  if (opinions === undefined) return;
  if (!Array.isArray(opinions))
    throw new TypeError(`opinions must be a list of schemes and methods, not ${inBrief(opinions)}`);
  opinions.forEach((one: unknown, i) => {
    if (!isMethod(one) && !isScheme(one)) throw notScheme(`opinions[${i}]`, one, " or a method");
  });
}

function requireAssumed(assume: unknown): void {
  if (assume === undefined) return;
  requireGiven("assume", assume, '{ path: "linear" }');
  requireKeys("assume", assume as object, ["path"]);
  const { path } = assume as { readonly path?: unknown };
  if (path === undefined || trajectoryKinds.some((kind) => kind === path)) return;
  const meant = typeof path === "string" ? nearest(path, trajectoryKinds) : undefined;
  throw new RangeError(
    `assume.path must be one of ${trajectoryKinds.join(", ")}, not ${inBrief(path)}${didYouMean(meant)}`,
  );
}

function requireRounded(given: unknown): void {
  if (given === undefined || typeof given === "boolean" || roundingModes.some((mode) => mode === given))
    return;
  const meant = typeof given === "string" ? nearest(given, roundingModes) : undefined;
  throw new RangeError(
    `roundedComparison must be true, false, "halfUp" or "halfEven", not ${inBrief(given)}${didYouMean(meant)}`,
  );
}

function isScheme(one: unknown): boolean {
  return checkSchemeShape(one).length === 0;
}

function isMethod(one: unknown): boolean {
  return typeof one === "function" && "id" in one && "version" in one && "title" in one;
}

function notScheme(name: string, one: unknown, other = ""): TypeError {
  return new TypeError(
    `${name} must be a scheme${other}, such as schemes.yinchuan or one in which checkScheme finds no error, not ${inBrief(one)}`,
  );
}
