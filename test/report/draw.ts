import { parse, type Spec as VegaSpec, View, Warn } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import type { VegaLiteSpec } from "../../src/report/index.js";

/** A chart as it is drawn. */
export interface Drawn {
  readonly svg: string;
  /** What the renderer warned of. */
  readonly warnings: readonly string[];
  /** What stands where. */
  readonly view: View;
}

/** Compiles a specification by Vega-Lite and draws it by Vega, without fonts. */
export async function draw(spec: VegaLiteSpec): Promise<Drawn> {
  const warnings: string[] = [];
  const note = (...said: readonly unknown[]) => {
    warnings.push(said.map(String).join(" "));
    return logger;
  };
  const quiet = () => logger;
  const logger = { level: quiet, warn: note, error: note, info: quiet, debug: quiet };
  // Vega keeps what it is given and writes into it.
  const own = JSON.parse(JSON.stringify(spec)) as TopLevelSpec;
  const compiled = compile(own, { logger: logger as never });
  const options = { renderer: "none", logLevel: Warn, logger: logger as never } as const;
  const view = new View(parse(compiled.spec as VegaSpec), options);
  await view.runAsync();
  return { svg: await view.toSVG(), warnings, view };
}

/** A mark as it was drawn. */
export interface DrawnMark {
  readonly x?: number;
  readonly y?: number;
  readonly datum: Readonly<Record<string, unknown>>;
}

interface Group {
  readonly marktype?: string;
  readonly role?: string;
  readonly items?: readonly (DrawnMark & Group)[];
}

/** The marks of a kind, axes, legends and titles left aside, from the back to the front. */
export function marksOf(view: View, kind: string): readonly DrawnMark[] {
  const found: DrawnMark[] = [];
  const walk = (scene: Group): void => {
    if (/^(axis|legend|title)/.test(scene.role ?? "")) return;
    if (scene.marktype === kind) found.push(...(scene.items ?? []));
    if (scene.marktype === "group") for (const group of scene.items ?? []) (group.items ?? []).forEach(walk);
  };
  walk((view.scenegraph() as unknown as { readonly root: Group }).root);
  return found;
}
