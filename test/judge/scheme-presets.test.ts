import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bandOf, bandStatuses, schemeQuantities, schemes } from "../../src/judge/index.js";

const read = (name: string): string =>
  readFileSync(new URL(`../cases/judge/${name}`, import.meta.url), "utf8");

type Preset = keyof typeof schemes;

function lightAt(preset: Preset, value: string): string {
  const scheme = schemes[preset];
  const found = bandOf(scheme, { [scheme.quantity]: value });
  return found.ok ? `${found.band.name.zh} ${found.band.status}` : found.reason;
}

/** Each edge of each rule, and a step of 0.01 to either side, read from the words of the rule. */
const edges: readonly (readonly [Preset, value: string, light: string, words: string])[] = [
  ["yinchuan", "12", "绿灯 onTrack", "完成序时进度"],
  ["yinchuan", "0", "绿灯 onTrack", "完成序时进度: even with it"],
  ["yinchuan", "-0.01", "gap", "the text says nothing of less than 10 points"],
  ["yinchuan", "-9.99", "gap", "the text says nothing of less than 10 points"],
  ["yinchuan", "-10", "黄灯 slightlyBehind", "含10"],
  ["yinchuan", "-30", "黄灯 slightlyBehind", "含30"],
  ["yinchuan", "-30.01", "红灯 offTrack", "超过30"],
  ["wuhan", "0.8", "不亮灯 onTrack", "低于80% does not hold"],
  ["wuhan", "0.79", "黄灯 slightlyBehind", "低于80%"],
  ["wuhan", "0.6", "黄灯 slightlyBehind", "低于60% does not hold"],
  ["wuhan", "0.59", "红灯 offTrack", "低于60%"],
  ["sanya", "-0.01", "绿牌 onTrack", "≥序时进度"],
  ["sanya", "0", "绿牌 onTrack", "≥序时进度"],
  ["sanya", "0.01", "黄牌 slightlyBehind", "低于50%以内"],
  ["sanya", "0.5", "黄牌 slightlyBehind", "含50%"],
  ["sanya", "0.51", "红牌 offTrack", "低于50%以上"],
  ["tianjin", "0", "绿色 onTrack", "不低于预期进度"],
  ["tianjin", "0.01", "黄色 slightlyBehind", "低于预期进度30%及以下"],
  ["tianjin", "0.3", "黄色 slightlyBehind", "30%及以下"],
  ["tianjin", "0.31", "红色 offTrack", "30%以上"],
  ["xinhuang", "0.2", "正常 onTrack", "80 % done: <80% does not hold"],
  ["xinhuang", "0.21", "重点跟踪督导 slightlyBehind", "79 % done: <80%"],
  ["xinhuang", "0.4", "重点跟踪督导 slightlyBehind", "60 % done: <60% does not hold"],
  ["xinhuang", "0.41", "黄牌警告 offTrack", "59 % done: <60%"],
  ["within15", "-0.16", "超出 onTrack", "1.16 > 1.15"],
  ["within15", "-0.15", "范围内 onTrack", "1.15 is not over"],
  ["within15", "0.15", "范围内 onTrack", "0.85 is not under"],
  ["within15", "0.16", "不足 offTrack", "0.84 < 0.85"],
  ["standard", "1", "符合预期 onTrack", "all of it"],
  ["standard", "0.99", "略滞后 slightlyBehind", "from 0.85 (assumed)"],
  ["standard", "0.85", "略滞后 slightlyBehind", "the bound itself"],
  ["standard", "0.84", "滞后 offTrack", "below 0.85"],
];

describe("the schemes that ship", () => {
  it.each(edges)("%s at %s: %s (%s)", (preset, value, light) => {
    expect(lightAt(preset, value)).toBe(light);
  });

  it("quote the published rules, with their place, year and address", () => {
    const rows = read("flag_rules_real.csv").trim().split("\n").slice(1);
    const presets = {
      银川: "yinchuan",
      三亚: "sanya",
      天津: "tianjin",
      武汉: "wuhan",
      新晃: "xinhuang",
    } as const;
    expect(rows).toHaveLength(Object.keys(presets).length);
    for (const [place, preset] of Object.entries(presets)) {
      const row = rows.find((one) => one.startsWith(place)) ?? "";
      const { source, version } = schemes[preset];
      const words = source.words.split(";").map((part) => part.replace(/^[绿黄红]:/, ""));
      for (const one of words) expect(row).toContain(one);
      expect(words).toHaveLength(preset === "wuhan" || preset === "xinhuang" ? 2 : 3);
      expect(row).toContain(source.document?.split(",").at(-1));
      expect(row.split(",")[1]).toBe(version);
      expect(source.section.startsWith(row.split(",")[0] ?? "?")).toBe(true);
    }
  });

  it("are plain data with names in both languages", () => {
    expect(JSON.parse(JSON.stringify(schemes))).toEqual(schemes);
    for (const [key, { id, name, quantity, bands }] of Object.entries(schemes)) {
      expect(id).toBe(key);
      expect(schemeQuantities).toContain(quantity);
      for (const { status } of bands) expect(bandStatuses).toContain(status);
      for (const text of [name, ...bands.map((band) => band.name)]) expect(text.en).toMatch(/^[A-Z]/);
    }
  });
});

describe("bandOf", () => {
  it("takes the exact fraction of a quantity", () => {
    const third = { value: "0.33333333333333333333", fraction: "1/3" };
    const scheme = {
      ...schemes.wuhan,
      bands: [{ name: { zh: "灯" }, status: "onTrack", from: third.value }],
    } as const;
    // 1/3 lies above its own decimals, which an open end does not hold
    expect(bandOf(scheme, { ratioToTimeProgress: third }).ok).toBe(true);
    expect(bandOf(scheme, { ratioToTimeProgress: third.value }).ok).toBe(false);
  });

  it("throws for what is no number, by name", () => {
    expect(() => bandOf(schemes.wuhan, { ratioToTimeProgress: "80%" })).toThrow(
      'ratioToTimeProgress is no number: "80%"',
    );
    const bad = {
      ...schemes.wuhan,
      bands: [{ name: { zh: "灯" }, status: "onTrack", from: "80%" }],
    } as const;
    expect(() => bandOf(bad, { ratioToTimeProgress: "1" })).toThrow('not the end of a band: "80%"');
  });
});
