import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { build } from "esbuild";
import { chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { requireBuilt, root, temporaryFolder } from "../support/package.js";
import { notebooks } from "./notebook.js";

/** What Observable gives a page: the folder's files, and a place to show things. */
const observable = `
const FileAttachment = (name) => ({
  json: async () => (await fetch(name)).json(),
  csv: async () => {
    const [head, ...lines] = (await (await fetch(name)).text()).trim().split("\\n").map((line) => line.split(","));
    return lines.map((cells) => Object.fromEntries(cells.map((cell, i) => [head[i], cell])));
  },
});
const display = (node) => document.body.append(node);
`;

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The blocks of the page as one script, its packages being the built one and those of the lock file. */
async function scriptOfThePage(): Promise<string> {
  const page = readFileSync(join(notebooks, "observable.md"), "utf8");
  const blocks = [...page.matchAll(/```js no-run\n(.*?)```/gsu)].map(([, code]) => code);
  const code = `${observable}${blocks.join("\n")}\ndocument.body.dataset.done = String(issues.length);`;
  const { outputFiles } = await build({
    stdin: { contents: code.replaceAll('from "npm:', 'from "'), resolveDir: root, loader: "js" },
    bundle: true,
    format: "esm",
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

describe.skipIf(inject("chromium") === "")("the page for Observable, in Chromium", () => {
  let server: Server;
  let page: Page;
  const said: string[] = [];

  beforeAll(async () => {
    requireBuilt();
    const files: Readonly<Record<string, readonly [type: string, text: string]>> = {
      "/": [
        "text/html",
        '<!doctype html><meta charset="utf-8"><body><script type="module" src="page.js"></script>',
      ],
      "/page.js": ["text/javascript", await scriptOfThePage()],
      "/plan.json": ["application/json", readFileSync(join(notebooks, "plan.json"), "utf8")],
      "/counts.csv": ["text/csv", readFileSync(join(notebooks, "counts.csv"), "utf8")],
    };
    server = createServer(({ url = "" }, answer) => {
      const [type, text] = files[url] ?? ["text/plain", ""];
      answer.writeHead(url in files ? 200 : 404, { "content-type": `${type}; charset=utf-8` }).end(text);
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const context = await chromium.launchPersistentContext(temporaryFolder(), {
      executablePath: inject("chromium"),
      headless: true,
      args: flags,
    });
    page = await context.newPage();
    page.on("pageerror", (error) => said.push(String(error)));
    page.on("console", (message) => said.push(message.text()));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForSelector("body[data-done]", { timeout: 30_000 }).catch(() => undefined);
  }, 90_000);
  afterAll(async () => {
    await page?.context().close();
    server?.close();
  });

  const texts = (selector: string): Promise<readonly string[]> => page.locator(selector).allTextContents();

  test("it runs to its end, and every row of counts could be used", async () => {
    expect(said.filter((line) => !line.includes("favicon") && !line.includes("404"))).toEqual([]);
    expect(await page.getAttribute("body", "data-done")).toBe("0");
  });
  test("the bulletin stands there as an article", async () => {
    expect(await texts("h1")).toEqual(["示例市学有优教方案(虚构)进展情况通报"]);
    expect(await page.textContent("body")).toContain("4项指标中:符合预期1项、滞后2项、逆向变动1项。");
  });
  test("Plot draws four bars of the values, to the scale of the axis", async () => {
    // 640 wide, margins of 160 and 20: 460 for 100 %. 92.16 % are 423.9, 55.3 % 254.4, 9.21 % 42.4, 68.75 % 316.3.
    const widths = await page
      .locator("svg [aria-label=bar] rect")
      .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute("width"))));
    expect(widths.map((width) => Math.round(width))).toEqual([424, 254, 42, 316]);
    expect(await texts("svg [aria-label=text] text")).toEqual(["92.16", "55.3", "9.21", "68.75"]);
  });
  test("vega draws the specification, with values and targets", async () => {
    const drawn = await texts("figure svg text");
    for (const words of ["92.16% / ≥95%", "55.3% / ≥70%", "9.21% / ≥12%", "68.75% / ≥80%"])
      expect(drawn).toContain(words);
  });
});
