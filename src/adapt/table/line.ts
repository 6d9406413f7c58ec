import { type Issue, issueOf, shown } from "../../issue/index.js";
import { type Benefit, benefitNames, benefits } from "../../model/index.js";
import { withoutMarks } from "../threshold/note-marks.js";
import { spelt } from "../threshold/unit.js";
import { takeUnit, unitIn, unitInBrackets } from "./bracket-unit.js";
import { evenText, inRow, isDitto, keptWords } from "./cell.js";
import type { Column, Table } from "./header.js";
import { withoutNature } from "./nature.js";
import { isNote } from "./note-row.js";

/** A row of a table that is an indicator. */
export interface Line {
  /** Its number in the input, from 0. */
  readonly row: number;
  /** Its own number (序号), as it stands. */
  readonly number: string;
  /** The area (领域), carried down where its cells are merged. */
  readonly area: string;
  /** The name, without marks and without the unit in brackets. */
  readonly name: string;
  /** The name as it stands. */
  readonly words: string;
  /** What it is counted in. */
  readonly unit: string;
  /** The unit in the brackets of its name, where its column of units says another. */
  readonly otherUnit?: string;
  /** Its cells, by column. */
  readonly cells: readonly (string | Issue)[];
}

const heading = /^(?:[(]?[一二三四五六七八九十]{1,3}[)]?[、.]?|第[一二三四五六七八九十]+[章部分类])/u;

/** The rows of a table that are indicators; notes are told of, headings become the area of what follows. */
export function readLines(table: Table, issues: Issue[]): readonly Line[] {
  const columnOf = (kind: Column["role"]["kind"]) => table.columns.find(({ role }) => role.kind === kind);
  const [area, number, name, unit] = (["area", "number", "name", "unit"] as const).map(columnOf);
  const unitOfHead = unitInBrackets(name?.head ?? "");
  const lines: Line[] = [];
  let carried = "";
  let unitAbove = "";
  for (const { row, cells } of table.body) {
    const text = (column: Column | undefined): string => {
      const cell = column === undefined ? "" : (cells[column.at] ?? "");
      return typeof cell === "string" ? cell : "";
    };
    const filled = cells.filter((cell) => cell !== "");
    const [only] = filled;
    if (only === undefined || evenText(text(name)) === evenText(name?.head ?? "")) continue;
    // The cells of a merged row may all hold its text.
    if (typeof only === "string" && filled.every((cell) => cell === only)) {
      const rest = evenText(only).replace(heading, "");
      if (benefitOf(rest) !== undefined || (rest !== "" && rest !== evenText(only))) {
        carried = keptWords(only).replace(heading, "");
        continue;
      }
      if (isNote(only)) {
        issues.push(inRow(row, issueOf("tableRowSkipped", [], { value: shown(only) })));
        continue;
      }
    }
    if (filled.length === 2 && isHeading(text(number), text(name))) {
      carried = keptWords(text(name)).replace(heading, "");
      continue;
    }
    if (text(area) !== "") carried = keptWords(text(area));
    const words = text(name);
    if (words === "") {
      const value = typeof only === "string" ? shown(only) : "";
      const isLost = filled.length > 1 && !(typeof only === "string" && isNote(only));
      issues.push(
        inRow(
          row,
          isLost
            ? issueOf("missingKey", [], { key: name?.head ?? "" })
            : issueOf("tableRowSkipped", [], { value }),
        ),
      );
      continue;
    }
    const bare = withoutMarks(
      keptWords(words)
        .replace(/\s*[\r\n]+\s*/gu, "")
        .trim(),
    ).trim();
    const { unit: inBrackets, rest } = takeUnit(withoutNature(bare));
    if (words.length > 300)
      issues.push(
        inRow(
          row,
          issueOf("tooLong", [], { value: shown(words), length: words.length, limit: 300 }),
          name?.head ?? "",
        ),
      );
    if (!isDitto(text(unit))) unitAbove = text(unit);
    const own = unitIn(unitAbove);
    const isOther = own !== "" && inBrackets !== undefined && spelt(own) !== spelt(inBrackets);
    lines.push({
      row,
      number: numberIn(text(number)),
      area: carried,
      name: withoutFootnote(rest) || "…",
      words: keptWords(words),
      unit: own || (inBrackets ?? unitOfHead ?? table.unit),
      ...(isOther && { otherUnit: inBrackets }),
      cells,
    });
    for (const column of [area, number, unit]) {
      const cell = column && cells[column.at];
      if (typeof cell === "object") issues.push(inRow(row, cell, column?.head ?? ""));
    }
    for (const [at, cell] of cells.entries())
      if (at >= table.width && typeof cell === "string" && cell !== "")
        issues.push(inRow(row, issueOf("tableCellOutside", [], { value: shown(cell) })));
  }
  return lines;
}

/** (一) | 幼有善育: a heading with its number in a cell of its own. */
function isHeading(number: string, name: string): boolean {
  return name !== "" && ordinal.test(evenText(number));
}

const ordinal = /^[(]?[一二三四五六七八九十]{1,3}[)]?[、.]?$/u;

/** The benefits that a title names. */
export function benefitsIn(title: string): readonly Benefit[] {
  const even = evenText(title);
  return benefits.filter((benefit) => even.includes(benefitNames[benefit].zh));
}

/** The benefit that an area is, by its name. */
export function benefitOf(area: string): Benefit | undefined {
  const even = evenText(area);
  return benefits.find((benefit) => even.includes(benefitNames[benefit].zh) || even === benefit);
}

/** 老旧小区[1]: the number of a note. */
function withoutFootnote(name: string): string {
  return name.replace(/[[〔［【]注?[0-9]{1,2}[\]〕］】]$/u, "").trim();
}

function numberIn(text: string): string {
  const even = text === "" ? "" : evenText(keptWords(text)).slice(0, 20);
  return even === "…" ? "" : even;
}
