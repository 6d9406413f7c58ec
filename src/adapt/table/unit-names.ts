import { evenText, keptWords } from "./cell.js";

/** The names of units in a cell. */
export interface UnitNames {
  /** Those that lead: by the words of the cell, or all where it says nothing. */
  readonly leads: readonly string[];
  /** Those that support. */
  readonly supports: readonly string[];
  /** What stands there without being the name of a unit. */
  readonly strange: readonly string[];
}

interface Named {
  readonly name: string;
  readonly role: "lead" | "support" | undefined;
}

/** Most units that one cell names. */
const mostNamed = 100;

/**
 * The units that a cell names: 县教育局牵头,县财政局、县民政局配合; 县教育局(牵头); 1.县教育局 2.县财政局. Commas inside
 * brackets belong to a name: 各乡镇(街道、园区).
 */
export function unitNames(cell: string): UnitNames {
  const named: Named[] = [];
  let heading: Named["role"];
  for (const clause of split(numbered(keptWords(cell === "" ? " " : cell)), ",，;；。\n")) {
    const inClause: Named[] = [];
    for (const part of split(clause, "、/／", true)) {
      const even = evenText(part);
      const label = /^(牵头|主办|责任|配合|协同|协办|参与)(?:单位|部门)?:/u.exec(even);
      if (label !== null) heading = /配合|协同|协办|参与/u.test(label[0]) ? "support" : "lead";
      const [first = "", ...others] = even.slice(label?.[0].length ?? 0).split(/(?:牵头)?(?:会同|联合)/u);
      const isJoint = others.length > 0;
      inClause.push({ ...bareName(first), ...(isJoint && { role: "lead" }) });
      inClause.push(...others.map((one) => ({ ...bareName(one), role: "support" as const })));
      if (isJoint) heading = "support";
    }
    named.push(...withVerb(inClause).map((one) => ({ ...one, role: one.role ?? heading })));
  }
  return sorted(named.filter(({ name }) => name !== "" && name !== "…").slice(0, mostNamed));
}

/** In B、C配合 the verb is that of both; (配合) behind a name is of this one alone. */
function withVerb(names: readonly (Named & { readonly verb?: Named["role"] })[]): readonly Named[] {
  let verb: Named["role"];
  const fromBehind = [...names].reverse().map(({ name, role, verb: own }) => {
    verb = own ?? verb;
    return { name, role: role ?? verb };
  });
  return fromBehind.reverse();
}

function sorted(named: readonly Named[]): UnitNames {
  const isName = ({ name }: Named) => !strange.test(name);
  const of = (role: Named["role"]) =>
    named.filter((one) => isName(one) && one.role === role).map(({ name }) => name);
  const [leads, supports, others] = [of("lead"), of("support"), of(undefined)];
  const rest = { strange: named.filter((one) => !isName(one)).map(({ name }) => name) };
  return leads.length > 0
    ? { leads, supports: [...others, ...supports], ...rest }
    : { leads: others, supports, ...rest };
}

/** What no name of a unit holds. */
const strange =
  /[0-9%<>=≥≤:?!]|^同|详见|待定|待明确|另行|推进|完成|落实|职责|牵头|配合|负责|^(?:长期|全年|年底前?|无|其他)$|^.$/u;
/** (牵头), (配合单位) behind a name. */
const mark = /\((牵头|主要牵头|主责|主办|配合|协同|协助|协办|参与)(?:责任)?(?:单位|部门)?\)$/u;
const verbs =
  /(?:(?:共同|联合|具体)?(牵头|主办|主责|负责|配合|协同|协助|协办|参与))(?:实施|落实|推进|完成)?$/u;
const duties =
  /(?:等)?(?:(?:各?(?:有关|相关)|多个?|成员)?(?:单位|部门))?按照?(?:各自)?职责(?:分工)?(?:分别)?(?:负责|落实|实施|推进)?$/u;
const others = /等(?:有关|相关|多个?|成员)?(?:单位|部门)?$/u;

/** A name without its number, its role and 等部门. */
function bareName(text: string): Named & { readonly verb?: Named["role"] } {
  const own = text.replace(/^由/u, "").replace(/^\(?[0-9]{1,2}(?:[.)、]|$)|^[①②③④⑤⑥⑦⑧⑨⑩]/u, "");
  const isOfAll = /^各?(?:有关|相关)(?:单位|部门)/u.test(own);
  const bare = own.replace(isOfAll ? /按照?(?:各自)?职责.*$/u : duties, "").replace(others, "");
  const marked = mark.exec(bare)?.[1];
  if (marked !== undefined) return { name: bare.replace(mark, ""), role: roleBy(marked) };
  const verb = verbs.exec(bare)?.[1];
  const name = bare.replace(verbs, "");
  return verb === undefined || name === ""
    ? { name: bare, role: undefined }
    : { name, role: undefined, verb: roleBy(verb) };
}

function roleBy(word: string): "lead" | "support" {
  return /牵头|主要|主责|主办|负责/u.test(word) ? "lead" : "support";
}

/** A number in front of a name parts it from the one before: 1.县教育局2.县财政局. */
function numbered(text: string): string {
  return text.replace(
    /(?<=[\p{Script=Han})）])[ \t\u3000]*(?=[(（]?[0-9]{1,2}[.．、)）]|[①②③④⑤⑥⑦⑧⑨⑩])/gu,
    "、",
  );
}

/** Where a name may end: a blank, 和 and 及 part names only behind it, as 发展和改革局 holds one too. */
const ended = /(?:局|委|办|部|中心|镇|乡|街道|公司|政府|院|联|会|集团|团委|[)）])$/u;
const soft = /^(?:[ \t\u3000]+(?:(?:以及|和|及|与)[ \t\u3000]*)?|以及|和|及|与)(?=\S)/u;

function split(text: string, hard: string, isSoft = false): readonly string[] {
  const parts: string[] = [""];
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const last = parts.length - 1;
    const gap =
      isSoft && depth === 0 && ended.test(parts[last] ?? "")
        ? soft.exec(text.slice(at, at + 20))?.[0]
        : undefined;
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
