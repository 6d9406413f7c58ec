import type { MethodQuestion } from "../judge/index.js";
import { inBrief, isFault, type Rational } from "../number/index.js";
import { isYear, readValue } from "./read-series.js";

/** A question in numbers. */
export interface Asked {
  /** 1 where more is better, -1 where less is. */
  readonly way: 1 | -1;
  /** The target, with the year in which it is due. */
  readonly goal?: { readonly value: Rational; readonly year: number };
  /** The upper end of a target that is an interval. */
  readonly upper?: Rational;
  /** The year from which progress counts. */
  readonly baseYear?: number;
  /** Whether the target must be kept every year. */
  readonly isKept: boolean;
}

const ways = { up: 1, down: -1 } as const;

/**
 * Reads what a method is asked.
 *
 * @throws TypeError or RangeError naming what is wrong with it: the question is the programmer's.
 */
export function readQuestion(question: MethodQuestion): Asked {
  if (typeof question !== "object" || question === null)
    throw new TypeError(`a question must be an object, not ${inBrief(question)}`);
  const { direction, target, upper, targetYear, baseYear, holds, isPercentage } = question;
  if (direction !== "up" && direction !== "down")
    throw new RangeError(`direction must be "up" or "down", not ${inBrief(direction)}`);
  if (holds !== undefined && holds !== "byDue" && holds !== "everyPeriod")
    throw new RangeError(`holds must be "byDue" or "everyPeriod", not ${inBrief(holds)}`);
  if (isPercentage !== undefined && typeof isPercentage !== "boolean")
    throw new TypeError(`isPercentage must be true or false, not ${inBrief(isPercentage)}`);
  const value = numberAt("target", target);
  const end = numberAt("upper", upper);
  const year = yearAt("targetYear", targetYear);
  const from = yearAt("baseYear", baseYear);
  const isKept = holds === "everyPeriod";
  if (value !== undefined && year === undefined && !isKept)
    throw new RangeError("a target needs a targetYear");
  if (value === undefined && year !== undefined) throw new RangeError("a targetYear needs a target");
  if (end !== undefined && value === undefined) throw new RangeError("an upper end needs a target");
  return {
    way: ways[direction],
    ...(value !== undefined && { goal: { value, year: year ?? Number.POSITIVE_INFINITY } }),
    ...(end !== undefined && { upper: end }),
    ...(from !== undefined && { baseYear: from }),
    isKept,
  };
}

/** Reads a number of a question, which may be absent. */
export function numberAt(key: string, value: unknown): Rational | undefined {
  if (value === undefined) return undefined;
  const number = readValue(value);
  if (!isFault(number)) return number;
  const message = `${key} must be plain decimal text of at most 24 digits and 20 decimals, a bigint or a number of at most 15 digits, not ${inBrief(value)}`;
  throw number === "wrongType" ? new TypeError(message) : new RangeError(message);
}

/** Reads a number that must be there. */
export function neededAt(key: string, value: unknown): Rational {
  const number = numberAt(key, value);
  if (number === undefined) throw new RangeError(`${key} must be given`);
  return number;
}

function yearAt(key: string, value: unknown): number | undefined {
  if (value === undefined || isYear(value)) return value;
  throw new RangeError(`${key} must be a whole year, not ${inBrief(value)}`);
}
