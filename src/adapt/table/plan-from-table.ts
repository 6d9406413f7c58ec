import { firstIssues, type Issue, issueOf, suggester } from "../../issue/index.js";
import type { Benefit, Indicator, Plan } from "../../model/index.js";
import { inRow } from "./cell.js";
import { checkFrame } from "./check-frame.js";
import { baselineAssumption, draftFrame, goalsOf } from "./draft.js";
import { emptyColumns } from "./empty-columns.js";
import { checkColumns, roleReader } from "./given-columns.js";
import { type Column, headsIn, readHeader } from "./header.js";
import { benefitOf, benefitsIn, type Line, readLines } from "./line.js";
import { natureReader } from "./nature.js";
import { checkTableOptions, type TableOptions, type TableReading } from "./options.js";
import { readRow } from "./read-row.js";
import { unitRegister } from "./responsible.js";
import { rowIds } from "./row-ids.js";
import { readSheet } from "./sheet.js";
import { type ValueColumns, valueColumns } from "./value-columns.js";

/** Values of a plan that a draft may come to; `parsePlan` reads half a million. */
const mostValues = 400_000;

/**
 * Reads a table as counties publish it into a draft plan: 领域, 序号, 指标 (its unit in brackets or in a column), a
 * baseline, years or a column of targets, 牵头单位, 配合单位. Rows are lists of cells with the header among them, in
 * one row or two, or records by column. The draft always parses: what the table does not say is absent, or a
 * placeholder where a plan must have it, and has an issue. A bare number needs the direction of its indicator; it is
 * taken from a comparator in the same row, and asked for otherwise. 0 and 100 under 通过…评估 are an event.
 *
 * @param rows any value, such as the rows of a CSV file or of a sheet
 * @param options what the table does not say
 * @returns the draft and all issues; a cell that cannot be read is quoted with its row and column, and the rest is kept
 * @throws TypeError or RangeError for an option that is none; the nearest is named
 *
 * @example
 * const { plan, issues } = planFromTable([["指标", "单位", "2022", "2027"], ["托位数", "个/千人", 3.31, "≥5.5"]], { id: "a", title: { zh: "示例(虚构)" }, span: { first: 2023, last: 2027 } });
 * plan.indicators.map(({ id, baseline, targets }) => [id, baseline.value, targets[0].comparator, targets[0].value]) // => [["row1","3.31","atLeast","5.5"]]
 * issues.map(({ params }) => params.key) // => ["jurisdiction","document","benefits"]
 */
export function planFromTable(rows: unknown, options: TableOptions): TableReading {
  checkTableOptions(options);
  checkFrame(options);
  const issues: Issue[] = [];
  const sheet = readSheet(rows, issues);
  const table = readHeader(sheet, roleReader(options.columns), issues);
  checkColumns(options.columns, table?.heads ?? headsIn(sheet), issues);
  const lines = table === undefined ? [] : readLines(table, issues);
  const values = valueColumns(table?.columns ?? [], lines, options, issues);
  const kept = withinBounds(lines, values, issues);
  const empty = emptyColumns(table?.columns ?? [], kept, issues);
  const read = readIndicators(kept, table?.columns ?? [], values, empty, options, issues);
  checkNamed(options, kept, read.ids, issues);
  const ofAreas = [...new Set(kept.flatMap(({ area }) => benefitOf(area) ?? []))];
  const found = ofAreas.length > 0 ? ofAreas : benefitsIn(`${table?.title ?? ""} ${options.title.zh}`);
  return { plan: draftOf(read, kept, values, found, options, issues), issues: firstIssues(issues) };
}

interface Indicators {
  readonly ids: readonly string[];
  readonly indicators: readonly Indicator[];
  readonly units: Plan["units"];
}

function readIndicators(
  lines: readonly Line[],
  columns: readonly Column[],
  values: ValueColumns,
  empty: ReadonlySet<number>,
  options: TableOptions,
  issues: Issue[],
): Indicators {
  const section = options.section ?? "指标表";
  const ids = rowIds(lines);
  const register = unitRegister();
  const natureOf = natureReader();
  const [lead, supporting, nature, name] = (["lead", "supporting", "nature", "name"] as const).map((kind) =>
    columns.find(({ role }) => role.kind === kind),
  );
  const indicators = lines.map((line, at): Indicator => {
    const id = ids[at] ?? "";
    const text = (column: Column | undefined) => {
      const cell = (column && line.cells[column.at]) ?? "";
      if (typeof cell === "string") return cell;
      issues.push(inRow(line.row, cell, column?.head ?? ""));
      return "";
    };
    const told = {
      id,
      direction: ownOf(options.direction, id, line.name),
      ratio: ownOf(options.ratio, id, line.name),
      convention: options.convention,
    };
    const ofColumn = text(nature);
    const said = natureOf(ofColumn, line.words);
    const wanted = [said === "unstated" ? nature : undefined, lead].flatMap((column) => column ?? []);
    const reading = readRow(line, values, wanted, empty, told, section);
    for (const issue of reading.issues) issues.push(issue);
    if (typeof said !== "string")
      issues.push(inRow(line.row, said, (ofColumn === "" ? name : nature)?.head ?? ""));
    const own = { section, ...(line.number !== "" && { item: `序号${line.number}` }), words: line.words };
    return {
      id,
      name: { zh: line.name },
      ...(reading.unitOfMeasure !== undefined && { unitOfMeasure: reading.unitOfMeasure }),
      ...(reading.direction !== undefined && { direction: reading.direction }),
      nature: typeof said === "string" ? said : "unstated",
      frequency: "year",
      ...register.of(text(lead), text(supporting), line.row, lead?.head ?? "", issues),
      ...(reading.baseline !== undefined && { baseline: reading.baseline }),
      ...(reading.milestones.length > 0 && { milestones: reading.milestones }),
      targets: reading.targets,
      sources: [own, ...reading.unread],
    };
  });
  return { ids, indicators, units: register.units() };
}

function draftOf(
  { ids, indicators, units }: Indicators,
  lines: readonly Line[],
  values: ValueColumns,
  found: readonly Benefit[],
  options: TableOptions,
  issues: Issue[],
): Plan {
  const areas = new Map<string, string[]>();
  for (const [at, { area }] of lines.entries()) {
    const ofArea = areas.get(area) ?? [];
    areas.set(area, ofArea);
    ofArea.push(ids[at] ?? "");
  }
  const withBaseline = indicators.flatMap(({ id, baseline }) => (baseline === undefined ? [] : [id]));
  const assumptions = baselineAssumption(values, withBaseline);
  return {
    ...draftFrame(options, values, found, issues),
    units,
    goals: goalsOf(areas, options.benefits ?? found, options.title.zh, options.section ?? "指标表"),
    indicators,
    ...(assumptions.length > 0 && { assumptions }),
  };
}

/** As many rows as make a plan that can be read again. */
function withinBounds(lines: readonly Line[], values: ValueColumns, issues: Issue[]): readonly Line[] {
  const most = Math.floor(mostValues / (30 + 10 * (values.years.length + 3)));
  if (lines.length > most) issues.push(issueOf("tooMany", [], { count: lines.length, most }));
  return lines.slice(0, most);
}

function ownOf<T>(given: Readonly<Record<string, T>> | undefined, id: string, name: string): T | undefined {
  if (given === undefined) return undefined;
  return Object.hasOwn(given, id) ? given[id] : Object.hasOwn(given, name) ? given[name] : undefined;
}

/** Options for indicators that the table does not have. */
function checkNamed(
  options: TableOptions,
  lines: readonly Line[],
  ids: readonly string[],
  issues: Issue[],
): void {
  const known = new Set([...ids, ...lines.map(({ name }) => name)]);
  const suggest = suggester([...known]);
  for (const key of ["direction", "ratio"] as const)
    for (const id of Object.keys(options[key] ?? {})) {
      if (known.has(id)) continue;
      const meant = suggest(id);
      issues.push(
        issueOf("unknownReference", [key], {
          id,
          kind: "indicator",
          ...(meant !== undefined && { nearest: meant }),
        }),
      );
    }
}
