import { existsSync, readFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import { describe, expect, test } from "vitest";
import { charts } from "./charts-cases.js";
import { draw } from "./draw.js";

/** Debian's fonts-noto-cjk: without Chinese letters a picture shows nothing to look at. */
const folder = "/usr/share/fonts/opentype/noto";
const fonts = ["Regular", "Bold"].map((weight) => `${folder}/NotoSansCJK-${weight}.ttc`);
const hasFonts = fonts.every((file) => existsSync(file));
if (!hasFonts)
  console.warn(`NO PICTURES TESTED: ${fonts[0]} is not there (Debian: apt-get install fonts-noto-cjk)`);

const shown = ["trajectory", "status", "bullet", "movement"] as const;
const most = 80_000;

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
      const inDocs = readFileSync(new URL(`../../docs/images/${name}-chart.png`, import.meta.url));
      expect(sizeOf(png)[0]).toBe(600);
      expect(sizeOf(inDocs)).toEqual(sizeOf(png));
      expect(inDocs.length).toBeLessThan(most);
    },
  );
});
