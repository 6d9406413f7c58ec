import { describe, expect, it } from "vitest";
import { assess, traceRule } from "../../src/assess/index.js";
import { explain, locales } from "../../src/locale/index.js";
import { rule } from "../flag/support.js";
import { planOf, target, yearly } from "../judge/support.js";

describe("a target that binds a town alone", () => {
  const places = ["east", "west"].map((id) => ({ id, name: { zh: `${id}镇` } }));
  const plan = planOf({ targets: [target("atLeast", "95", { places: ["east"] })] }, { places });
  const rows = ["999999", "east", "west"].flatMap((place) =>
    yearly({ 2024: "40" }).map((row) => ({ ...row, place })),
  );
  const rules = [rule("value < 50", { id: "low", title: { zh: "偏低", en: "Low" } })];
  const asOf = "2025-06-01";
  const trace = (place: string) =>
    traceRule(plan, rows, { rule: "low", indicator: "x", place, asOf }, { rules });

  it("asks nothing of the county, which is compared with nothing: no rule looks there", () => {
    const { flags } = assess(plan, rows, { asOf, rules });
    expect(flags.map(({ key }) => key)).toEqual(["low/x/east", "low/x/west"]);
    expect(["999999", "east", "west"].map((place) => trace(place).fired)).toEqual([false, true, true]);
    expect(trace("999999")).toMatchObject({ notAsked: true, periods: [] });
    const withRule = { ...plan, rules };
    expect(locales.map((locale) => explain(trace("999999"), { locale, plan: withRule }))).toEqual([
      "规则“偏低”未触发:甲没有目标约束,也没有可比的数",
      'The rule "Low" raised no flag: no target binds 甲, and there is nothing to compare',
    ]);
  });

  it("nor of a town that reported nothing", () => {
    const none = traceRule(plan, [], { rule: "low", indicator: "x", place: "west", asOf }, { rules });
    expect([none.fired, none.notAsked]).toEqual([false, true]);
    expect(assess(plan, [], { asOf, rules }).flags).toEqual([]);
  });
});

describe("a question about a rule", () => {
  it("is about an indicator or an action: one of the two, and not both", () => {
    const query = { rule: "no_data", place: "999999", asOf: "2025-06-01" };
    const plan = planOf({ targets: [target("atLeast", "95")] });
    for (const of of [{}, { indicator: "x", action: "one_town" }])
      expect(() => traceRule(plan, [], { ...query, ...of } as never)).toThrow(/one of the two/);
  });
});
