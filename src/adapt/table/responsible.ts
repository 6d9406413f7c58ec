import { type Issue, issueOf } from "../../issue/index.js";
import type { Unit } from "../../model/index.js";
import { evenText, inRow, keptWords } from "./cell.js";

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
/** Most units that one cell names. */
const mostNamed = 100;

/** Starts a register of units. */
export function unitRegister(): UnitRegister {
  const units = new Map<string, Unit>();
  const idOf = (name: string): string => {
    const known = units.get(name);
    if (known !== undefined) return known.id;
    const id = isId(name) ? name : `unit${units.size + 1}`;
    units.set(name, { id, name: { zh: name }, kind: kindOf(name) });
    return id;
  };
  return {
    of(leadCell, supportingCell, row, head, issues) {
      const [leads, supports] = named(leadCell);
      const isShared = supportingCell !== "";
      const [first, ...others] = [...new Set(leads.map(idOf))];
      // 责任单位 in one column: the first leads. Beside a column of supporting units all of them do.
      if (isShared && others.length > 0)
        issues.push(inRow(row, issueOf("jointLead", [], { units: leads }), head));
      const rest = [...others, ...supports.map(idOf), ...named(supportingCell).flat().map(idOf)];
      const supporting = [...new Set(rest)].filter((id) => id !== first);
      return {
        ...(first !== undefined && { lead: first }),
        ...(supporting.length > 0 && { supporting }),
      };
    },
    units: () => [...units.values()],
  };
}

/** The names in a cell, those that lead and those that support. Commas inside brackets belong to a name: 各乡镇(街道、园区). */
function named(cell: string): readonly [leads: readonly string[], supports: readonly string[]] {
  const leads: string[] = [];
  const marked: string[] = [];
  const supports: string[] = [];
  let list = leads;
  for (const part of splitNames(keptWords(cell === "" ? " " : cell)).slice(0, mostNamed)) {
    const even = evenText(part);
    if (/^(?:配合|协同|参与)(?:单位|部门)?:/u.test(even)) list = supports;
    const bare = even
      .replace(/^(?:牵头|责任|配合|协同|参与)(?:单位|部门)?:/u, "")
      .replace(/等(?:有关|相关)?(?:单位|部门)?$/u, "");
    const role = roleMark.exec(bare)?.[1];
    const name = bare.replace(roleMark, "");
    if (name === "" || name === "…") continue;
    if (role === undefined) list.push(name);
    else (/牵头|主要|主责/u.test(role) ? marked : supports).push(name);
  }
  return marked.length > 0 ? [marked, [...leads, ...supports]] : [leads, supports];
}

/** (牵头), (配合单位) behind a name. */
const roleMark = /\((牵头|主要牵头|主责|配合|协同|协助|参与)(?:责任)?(?:单位|部门)?\)$/u;
const hard = "、,，;；\n/／";
/** Where a name may end: a blank, 和 and 及 part names only behind it, as 发展和改革局 holds one too. */
const ended = /(?:局|委|办|部|中心|镇|乡|街道|公司|政府|院|联|会|集团|团委|[)）])$/u;
const soft = /^(?:[ \t\u3000]+(?:(?:以及|和|及|与)[ \t\u3000]*)?|以及|和|及|与)(?=\S)/u;

function splitNames(text: string): readonly string[] {
  const parts: string[] = [""];
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const last = parts.length - 1;
    const gap =
      depth === 0 && ended.test(parts[last] ?? "") ? soft.exec(text.slice(at, at + 20))?.[0] : undefined;
    if (gap !== undefined && !/^[(（]/u.test(text.slice(at + gap.length))) {
      parts.push("");
      at += gap.length - 1;
      continue;
    }
    if ("(（".includes(character)) depth++;
    if (")）".includes(character)) depth = Math.max(0, depth - 1);
    if (depth === 0 && hard.includes(character)) parts.push("");
    else parts[last] += character;
  }
  return parts;
}

function kindOf(name: string): Unit["kind"] {
  if (/^(?:各|有关|相关)/u.test(name)) return "collective";
  if (/妇联|团[市县区]?委|总工会|残联|工商联|科协|文联|红十字会/u.test(name)) return "mass";
  return /[市县区]委(?!员会)|党委|纪委/u.test(name) ? "party" : "government";
}
