import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import { describe, expect, test } from "vitest";
import { charts } from "./charts-cases.js";
import { draw } from "./draw.js";

// The pictures in the docs. `REDRAW=1 npx vitest run --project UTC test/report/charts-png.test.ts` draws them anew: look at them.

/** Debian's fonts-noto-cjk: without Chinese letters a picture shows nothing to look at. */
const folder = "/usr/share/fonts/opentype/noto";
const fonts = ["Regular", "Bold"].map((weight) => `${folder}/NotoSansCJK-${weight}.ttc`);
const hasFonts = fonts.every((file) => existsSync(file));
if (!hasFonts)
  console.warn(`NO PICTURES TESTED: ${fonts[0]} is not there (Debian: apt-get install fonts-noto-cjk)`);

const shown = ["trajectory", "status", "bullet", "movement"] as const;
const most = 80_000;
const images = new URL("../../docs/images/", import.meta.url);
const drawnFrom = new URL("drawn-from.json", images);

/** What a picture is drawn from; it changes when the picture does. */
const specs = Object.fromEntries(
  shown.map((name) => {
    const spec = JSON.stringify(charts("zh-CN")[name]?.spec);
    return [name, createHash("sha256").update(spec).digest("hex")];
  }),
);

/** The width and height that a PNG states in its header. */
function sizeOf(png: Uint8Array): readonly [number, number] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

describe.skipIf(!hasFonts)("pictures of the charts", () => {
  test.each(shown)(
    "%s is 600 pixels wide, and so is the one in the docs, in less than 80 kB",
    async (name) => {
      const { svg } = await draw(charts("zh-CN")[name]?.spec ?? {});
      const font = { loadSystemFonts: false, fontFiles: fonts, defaultFontFamily: "Noto Sans CJK SC" };
      const png = new Resvg(svg, { font }).render().asPng();
      const file = new URL(`${name}-chart.png`, images);
      if (process.env.REDRAW) writeFileSync(file, png);
      const inDocs = readFileSync(file);
      expect(sizeOf(png)[0]).toBe(600);
      expect(sizeOf(inDocs)).toEqual(sizeOf(png));
      expect(inDocs.length).toBeLessThan(most);
    },
  );
});

test("the pictures in the docs are drawn from the charts as they are now", () => {
  if (process.env.REDRAW) writeFileSync(drawnFrom, `${JSON.stringify(specs, null, 2)}\n`);
  expect(JSON.parse(readFileSync(drawnFrom, "utf8"))).toEqual(specs);
});
