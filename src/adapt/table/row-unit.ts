import { type Issue, issueOf, shown } from "../../issue/index.js";
import { parseThreshold } from "../threshold/index.js";
import { spelt } from "../threshold/unit.js";
import type { Line } from "./line.js";
import type { Filled } from "./row-reading.js";

/**
 * What the numbers of a row are counted in: as its name or its column of units says, or else the heads of its numbers,
 * or else the cells themselves. An issue where two of one rank do not agree, since no number can be counted then.
 */
export function unitOfRow(line: Line, filled: readonly Filled[]): { readonly unit?: string } | Issue {
  const { unit, otherUnit, words } = line;
  if (otherUnit !== undefined) return contrary(words, otherUnit, unit);
  if (unit !== "") return { unit };
  const ofHeads = distinct(filled.flatMap((cell) => cell.unit ?? []));
  const units = ofHeads.length > 0 ? ofHeads : distinct(unitsOfCells(filled, line.name));
  const [first, second] = units;
  if (first !== undefined && second !== undefined) return contrary(words, second, first);
  return first === undefined ? {} : { unit: first };
}

/** Why a cell cannot be counted: the head of its column names another unit than the row. */
export function otherUnitOfHead({ head, unit }: Filled, wanted: string | undefined): Issue | undefined {
  if (unit === undefined || wanted === undefined || spelt(unit) === spelt(wanted)) return undefined;
  return contrary(head, unit, wanted);
}

function contrary(words: string, unit: string, expected: string): Issue {
  return issueOf("thresholdUnit", [], { words: shown(words), unit, expected });
}

function distinct(units: readonly string[]): readonly string[] {
  return [...new Map(units.map((unit) => [spelt(unit), unit])).values()];
}

function unitsOfCells(filled: readonly Filled[], indicator: string): readonly string[] {
  return filled.flatMap(({ text, period }) => {
    const read = parseThreshold(text, { direction: "none", ratio: "perOne", due: period, indicator });
    return read.ok ? (read.target.unitOfMeasure ?? []) : [];
  });
}
