import { describe, expect, it } from "vitest";
import {
  diffPlans,
  extendPlan,
  type PlanChanges,
  planFromTable,
  unchangedValues,
} from "../../src/adapt/index.js";
import type { Plan, Rule } from "../../src/model/index.js";
import { indicator, smallPlan, target } from "../support/small-plan.js";
import { told } from "./support.js";

const plan = smallPlan();
const first = plan.indicators[0]?.id ?? "";
const extend = (changes: unknown, base: unknown = plan) => extendPlan(base as Plan, changes as PlanChanges);

describe("what has no id", () => {
  it.each<[unknown, string]>([
    [{ units: { add: [{}] } }, "a member of changes.units.add must have an id, not undefined"],
    [{ units: { add: [{ id: 5 }] } }, "a member of changes.units.add must have an id, not 5"],
    [{ units: { add: [null] } }, "a member of changes.units.add must be an object, not null"],
    [{ tasks: { add: [{ number: "1" }] } }, 'a member of changes.tasks.add must have a number, not "1"'],
    [{ units: { replace: { finance_bureau: {} } } }, "a member of changes.units.replace must have an id"],
  ])("is refused in words among changes: %j", (changes, message) => {
    expect(() => extend(changes)).toThrow(TypeError);
    expect(() => extend(changes)).toThrow(message);
  });

  it.each(["units", "places", "goals", "tasks", "elements", "indicators", "rules", "assumptions", "gaps"])(
    "is refused in words in a plan, among %s",
    (list) => {
      for (const member of [null, 5, {}]) {
        const wrong = { ...plan, [list]: [member] } as unknown as Plan;
        const message = `.${list}[0] must `;
        expect(() => extend({}, wrong)).toThrow(message);
        expect(() => diffPlans(plan, wrong)).toThrow(message);
        expect(() => unchangedValues(plan, wrong)).toThrow(message);
      }
    },
  );
});

it("a unit that takes the place of lead and support stands once", () => {
  const both = smallPlan({
    indicators: [
      indicator({ lead: "education_bureau", supporting: ["finance_bureau", "towns"], targets: [target()] }),
    ],
  });
  const office = { id: "office", name: { zh: "教育财政办公室" }, kind: "government" } as const;
  const merged = extend({ units: { replace: { education_bureau: office, finance_bureau: office } } }, both);
  expect(merged.indicators[0]).toMatchObject({ lead: "office", supporting: ["towns"] });
});

describe("a rule for nothing but what is left out", () => {
  const rule = { id: "r", title: { zh: "规则" }, only: { indicators: [first] } } as unknown as Rule;
  const base = smallPlan({ rules: [rule] });
  it("is an error that names it", () => {
    expect(() => extend({ indicators: { remove: [first] } }, base)).toThrow(
      'in rules "r" is for none but indicators that are left out',
    );
  });
  it("may go too, or be given another scope", () => {
    expect(extend({ indicators: { remove: [first] }, rules: { remove: ["r"] } }, base).rules).toEqual([]);
    const wide = extend({ indicators: { remove: [first] }, rules: { set: { r: { only: null } } } }, base);
    expect(wide.rules?.[0]).not.toHaveProperty("only");
  });
});

describe("options of a table that no plan could hold", () => {
  const rows = [
    ["指标", "2027"],
    ["甲(%)", "≥5"],
  ];
  const document = { title: "示例(虚构)", issuer: "示例市人民政府", date: "2023-05-23" };
  it.each<[object, ErrorConstructor, string]>([
    [{ document: { ...document, date: "2023年5月" } }, RangeError, 'document.date is "2023年5月"'],
    [{ document: {} }, TypeError, "document.title is undefined"],
    [{ document: null }, TypeError, "document is null"],
    [{ jurisdiction: {} }, TypeError, "jurisdiction.name is undefined"],
    [
      { jurisdiction: { name: { zh: "示例县" }, code: "1", level: "县" } },
      RangeError,
      'jurisdiction.level is "县"',
    ],
    [{ benefits: ["x"] }, RangeError, 'benefits.0 is "x"'],
    [{ benefits: [] }, RangeError, "benefits must be a list of some of childcare"],
    [{ span: { first: "2023", last: "2027" } }, TypeError, 'span.first is "2023"'],
    [{ span: { first: 2027, last: 2023 } }, RangeError, "the first year before the last"],
    [{ section: "" }, RangeError, 'section is ""'],
    [{ title: { zh: "示例", en: 5 } }, TypeError, "title.en is 5"],
    [{ convention: "x" }, RangeError, 'convention must be one of inclusive, exclusive, not "x"'],
  ])("%j", (change, error, message) => {
    const read = () => planFromTable(rows, { ...told(), ...change } as never);
    expect(read).toThrow(error);
    expect(read).toThrow(message);
  });
});
