import type { AskedThreshold, NamedThing, ResponsibilityRole, SourceUse } from "../../adapt/index.js";
import type { Comparator, Source } from "../../model/index.js";
import { apart, type DifferenceText, inShort, type Pick, valueText } from "../difference-sayings.js";
import { close, day, difference, period } from "./amounts.js";
import { threshold } from "./held.js";
import { properties } from "./properties.js";
import { pathNames } from "./statuses.js";
import { kinds } from "./words.js";

/** 两个方案的不同之处。 */
export const differences: DifferenceText = {
  thing: (kind, id, name) => {
    if (kind === "plan") return "方案";
    if (kind === "task") return `重点任务${id}${name === undefined ? "" : `“${name}”`}`;
    return `${kinds[kind]}“${name ?? id}”`;
  },
  properties,
  changes: {
    added: (_, thing) => `新增${thing}`,
    removed: (_, thing) => `删去${thing}`,
    id: (p, thing) => `${thing}:${thing.startsWith("重点任务") ? "序号" : "标识"}由 ${p.from} 改为 ${p.to}`,
    name: (p, thing, pick) => {
      const [from, to] = [pick(p.from), pick(p.to)];
      return from === to ? `${thing}:英文名称有改动` : `${thing}:名称由“${from}”改为“${to}”`;
    },
    formula: (p, thing) => `${thing}:${changed("公式", spaced(p.from), spaced(p.to)).trimEnd()}`,
    unitOfMeasure: (p, thing) => `${thing}:${changed("计量单位", p.from, p.to)}`,
    target: (p, thing, pick) =>
      `${thing}:${changed(`${revised(p.revision)}目标值`, p.from && asked(p.from, pick), p.to && asked(p.to, pick))}`,
    milestone: (p, thing, pick) =>
      `${thing}:${changed(`${revised(p.revision)}年度目标`, p.from && asked(p.from, pick), p.to && asked(p.to, pick))}`,
    revision: (p, thing) => {
      const told = (one: typeof p.from) =>
        one && `${day(one.issued)}《${one.document}》,自${period(one.effective)}起,${one.reason}`;
      return `${thing}:${changed("目标调整", told(p.from), told(p.to))}`;
    },
    baseline: (p, thing) => {
      const told = (one: typeof p.from) => one && `${period(one.period)}${one.value}${p.unitOfMeasure ?? ""}`;
      return `${thing}:${changed("基期值", told(p.from), told(p.to))}`;
    },
    path: (p, thing) => {
      const told = (one: typeof p.from) =>
        one && `${pathNames[one.kind]}(${one.stated ? "文件写明" : "方案数据所定"})`;
      return `${thing}:${changed("进度路径", told(p.from), told(p.to))}`;
    },
    responsibility: (p, thing, pick) => `${thing}:${answering(p.role, p.from, p.to, pick)}`,
    definition: (p, thing) => `${thing}:${changed(`口径“${p.version}”`, p.from?.words, p.to?.words)}`,
    source: (p, thing) => {
      const due = p.due === undefined ? "" : `${period(p.due)}`;
      return `${thing}:${changed(`${due}${uses[p.of]}出处`, cited(p.from), cited(p.to))}`;
    },
    property: (p, thing, pick) => {
      // 模型以外的键照原样写。
      const name = Object.hasOwn(properties, p.property) ? properties[p.property] : p.property;
      const told = (value: typeof p.from) =>
        value === undefined ? undefined : valueText(value, pick, "、") || "无";
      return `${thing}:${changed(name, told(p.from), told(p.to))}`;
    },
  },
};

/** 由甲改为乙;只有一边的,是新增或删去。 */
function changed(what: string, from: string | undefined, to: string | undefined): string {
  if (from === undefined) return to === undefined ? `${what}有改动` : close(`新增${what}`, to);
  if (to === undefined) return close(`删去${what}`, from);
  return inShort(from) === inShort(to) ? `${what}有改动` : close(`${what}由`, from, "改为", to);
}

function spaced(formula: string | undefined): string | undefined {
  return formula === undefined ? undefined : ` ${formula} `;
}

function revised(issued: string | undefined): string {
  return issued === undefined ? "" : `${day(issued)}调整的`;
}

const comparators: Readonly<Record<Comparator, string>> = {
  atLeast: "不低于",
  moreThan: "超过",
  atMost: "不超过",
  lessThan: "低于",
  equalTo: "等于",
  about: "",
  between: "",
  achieved: "实现",
};

function asked(
  {
    comparator,
    value,
    upper,
    tolerance,
    holds,
    places,
    due,
    aspirational,
    unitOfMeasure = "",
  }: AskedThreshold,
  pick: Pick,
): string {
  const bound =
    value === undefined
      ? ""
      : threshold({ comparator, threshold: value, ...(upper !== undefined && { upper }) }, unitOfMeasure);
  const more = [
    tolerance === undefined ? "" : `容差${difference({ text: tolerance, unit: unitOfMeasure })}`,
    holds === "everyPeriod" ? "每期都要保持" : "",
    aspirational ? "力争" : "",
    places === undefined ? "" : places === "every" ? "各地" : named(places, pick),
  ].filter((one) => one !== "");
  return close(
    period(due),
    `${comparators[comparator]}${bound}`,
    more.length === 0 ? "" : `(${more.join(",")})`,
  );
}

const roles: Readonly<Record<ResponsibilityRole, string>> = {
  lead: "牵头单位",
  jointLeads: "共同牵头单位",
  supporting: "配合单位",
  supplier: "数据报送单位",
  leader: "分管领导",
};

type Units = readonly NamedThing[] | undefined;

function answering(role: ResponsibilityRole, from: Units, to: Units, pick: Pick): string {
  const all = (units: Units) => units && (units.length === 0 ? "无" : named(units, pick));
  if (from === undefined && to?.length === 0) return `${roles[role]}另定为无`;
  if (from === undefined || to === undefined || from.length + to.length <= 2)
    return changed(roles[role], all(from), all(to));
  const { gone, come } = apart(from, to);
  const parts = [
    come.length === 0 ? "" : `增加${named(come, pick)}`,
    gone.length === 0 ? "" : `减去${named(gone, pick)}`,
  ];
  return `${roles[role]}${parts.filter((part) => part !== "").join(",")}`;
}

function named(things: readonly NamedThing[], pick: Pick): string {
  return things.map(({ id, name }) => (name === undefined ? id : pick(name))).join("、");
}

const uses: Readonly<Record<SourceUse, string>> = {
  thing: "",
  target: "目标值的",
  milestone: "年度目标的",
  baseline: "基期值的",
};

function cited(sources: readonly Source[]): string | undefined {
  if (sources.length === 0) return undefined;
  return sources
    .map(({ document, section, item, words }) => {
      const place = [document === undefined ? "" : `《${document}》`, section, item ?? ""];
      return `“${inShort(words)}”(${place.filter((part) => part !== "").join(" ")})`;
    })
    .join("、");
}
