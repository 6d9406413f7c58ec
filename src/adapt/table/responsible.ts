import { type Issue, issueOf, shown } from "../../issue/index.js";
import type { Unit } from "../../model/index.js";
import { inRow, isDitto } from "./cell.js";
import { unitNames } from "./unit-names.js";

/** The units that answer for an indicator, by id. */
export interface Responsible {
  /** The first unit that is named leads. */
  readonly lead?: string;
  /** The others, in order. */
  readonly supporting?: readonly string[];
}

/** Gives each unit that a table names one id. */
export interface UnitRegister {
  /** The ids of those named in the cells of a row. */
  readonly of: (lead: string, supporting: string, row: number, head: string, issues: Issue[]) => Responsible;
  /** All units, in the order in which they were first named. */
  readonly units: () => readonly Unit[];
}

/** A name that is its own id; those of our making begin with `unit`. */
function isId(name: string): boolean {
  return idText.test(name) && name === name.normalize("NFC") && !/^(?:unit[0-9]+|__proto__)$/.test(name);
}

const idText = /^[A-Za-z_\p{Script=Han}][A-Za-z0-9_\p{Script=Han}]{0,63}$/u;

/** Starts a register of units. */
export function unitRegister(): UnitRegister {
  const units = new Map<string, Unit>();
  let above = { lead: "", supporting: "" };
  const idOf = (name: string): string => {
    const known = units.get(name);
    if (known !== undefined) return known.id;
    const id = isId(name) ? name : `unit${units.size + 1}`;
    units.set(name, { id, name: { zh: name }, kind: kindOf(name) });
    return id;
  };
  return {
    of(leadCell, supportingCell, row, head, issues) {
      const cells = { lead: leadCell, supporting: supportingCell };
      for (const key of ["lead", "supporting"] as const) if (isDitto(cells[key])) cells[key] = above[key];
      above = cells;
      const own = unitNames(cells.lead);
      const beside = unitNames(cells.supporting);
      for (const words of [...own.strange, ...beside.strange])
        issues.push(inRow(row, issueOf("tableUnitUnread", [], { value: shown(words) }), head));
      const { leads, supports } = own;
      const isShared = cells.supporting !== "";
      const [first, ...others] = [...new Set(leads.map(idOf))];
      // 责任单位 in one column: the first leads. Beside a column of supporting units all of them do.
      if (isShared && others.length > 0)
        issues.push(inRow(row, issueOf("jointLead", [], { units: leads }), head));
      const rest = [...others, ...supports.map(idOf), ...[...beside.leads, ...beside.supports].map(idOf)];
      const supporting = [...new Set(rest)].filter((id) => id !== first);
      return {
        ...(first !== undefined && { lead: first }),
        ...(supporting.length > 0 && { supporting }),
      };
    },
    units: () => [...units.values()],
  };
}

function kindOf(name: string): Unit["kind"] {
  if (/^(?:各|有关|相关)/u.test(name)) return "collective";
  if (/妇联|团[市县区]?委|总工会|残联|工商联|科协|文联|红十字会/u.test(name)) return "mass";
  return /[市县区]委(?!员会)|党委|纪委/u.test(name) ? "party" : "government";
}
