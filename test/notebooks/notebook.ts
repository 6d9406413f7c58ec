import { execFile } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { linkDependencies, manifest, root, run, temporaryFolder, write } from "../support/package.js";
import { kernelSpecs } from "./kernels.js";

/** Where the notebooks are. */
export const notebooks = join(root, "docs/notebooks");

/** What a cell shows, by mime type; what it prints is `text/plain`. */
export type Shown = Readonly<Record<string, unknown>>;

interface Output {
  readonly output_type: string;
  readonly text?: readonly string[];
  readonly data?: Readonly<Record<string, unknown>>;
}

interface Cell {
  readonly cell_type: string;
  readonly source: readonly string[];
  readonly outputs?: readonly Output[];
}

const cellsOf = (file: string): readonly Cell[] =>
  (JSON.parse(readFileSync(file, "utf8")) as { readonly cells: readonly Cell[] }).cells;

const joined = (text: unknown): unknown => (Array.isArray(text) ? text.join("") : text);

/** The lines of code of a notebook, without blank lines and remarks. */
export const codeLines = (name: string): readonly string[] =>
  cellsOf(join(notebooks, name))
    .filter(({ cell_type }) => cell_type === "code")
    .flatMap(({ source }) => source.join("").split("\n"))
    .filter((line) => line.trim() !== "" && !line.startsWith("//"));

/** The folder of the notebooks in a project of its own that has installed the package as npm would publish it. */
export async function projectWithNotebooks(): Promise<string> {
  const folder = temporaryFolder();
  const pack = ["pack", "--json", "--ignore-scripts", "--offline", "--pack-destination", folder];
  const npm = await run("npm", pack, root);
  if (npm.code !== 0) throw new Error(npm.stderr);
  const [packed] = JSON.parse(npm.stdout) as readonly { readonly filename: string }[];
  const tar = await run("tar", ["-xzf", packed?.filename ?? ""], folder);
  if (tar.code !== 0) throw new Error(tar.stderr);
  linkDependencies(folder);
  cpSync(join(folder, "package"), join(folder, "node_modules", manifest.name), { recursive: true });
  cpSync(notebooks, folder, { recursive: true });
  write(folder, { "package.json": "{}", ...kernelSpecs });
  return folder;
}

/** Runs `jupyter nbconvert` with a home and kernels of its own. */
export function nbconvert(folder: string, args: readonly string[]): Promise<void> {
  const env = {
    PATH: process.env.PATH,
    HOME: join(folder, "home"),
    JUPYTER_PATH: join(folder, "jupyter"),
    DENO_DIR: join(folder, "deno"),
    DENO_NO_UPDATE_CHECK: "1",
  };
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, env, timeout: 100_000, maxBuffer: 2 ** 26 };
    execFile("jupyter", ["nbconvert", ...args], options, (error, _, stderr) =>
      error === null ? resolve() : reject(new Error(`${error.message}\n${stderr}`)),
    );
  });
}

/** Executes a notebook once, and gives what each cell of code has shown. */
async function executeOnce(folder: string, name: string): Promise<readonly (readonly Shown[])[]> {
  const bounds = ["--ExecutePreprocessor.timeout=60", "--ExecutePreprocessor.startup_timeout=60"];
  await nbconvert(folder, ["--to", "notebook", "--execute", "--output", "executed.ipynb", ...bounds, name]);
  return cellsOf(join(folder, "executed.ipynb"))
    .filter(({ cell_type }) => cell_type === "code")
    .map(({ outputs = [] }) => shownBy(outputs));
}

/**
 * Executes a notebook, each cell of which shows something. Deno's kernel now and then says that it is idle before the
 * result has gone out, and nbconvert then drops the result: what a cell has not shown is asked for again, and told.
 */
export async function execute(folder: string, name: string): Promise<readonly (readonly Shown[])[]> {
  let shown = await executeOnce(folder, name);
  for (let again = 0; again < 6 && shown.some((cell) => cell.length === 0); again++) {
    const silent = shown.flatMap((cell, i) => (cell.length === 0 ? [i + 1] : []));
    console.warn(`${name}: nothing came of cell ${silent.join(", ")}; executed again (${again + 1} of 6)`);
    const next = await executeOnce(folder, name);
    shown = shown.map((cell, i) => (cell.length > 0 ? cell : (next[i] ?? [])));
  }
  return shown;
}

/** What a cell has printed is one text, in however many pieces it came. */
function shownBy(outputs: readonly Output[]): readonly Shown[] {
  const printed = outputs
    .filter(({ output_type }) => output_type === "stream")
    .map(({ text }) => joined(text));
  const results = outputs.filter(({ output_type }) => output_type !== "stream");
  return [
    ...(printed.length > 0 ? [{ "text/plain": printed.join("") }] : []),
    ...results.map(({ data = {} }) =>
      Object.fromEntries(Object.entries(data).map(([mime, text]) => [mime, joined(text)])),
    ),
  ];
}
