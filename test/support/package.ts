import { execFile } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

/** The root of the repository. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

interface Conditions {
  readonly types: string;
  readonly default: string;
}

/** What the package tests read of `package.json`. */
interface Manifest {
  readonly name: string;
  readonly exports: Readonly<
    Record<string, { readonly import: Conditions; readonly require: Conditions } | string>
  >;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

export const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;

/** The packages that the built files may import. */
export const packages: readonly string[] = Object.keys({
  ...manifest.peerDependencies,
  ...manifest.dependencies,
}).sort();

/** The entries with code, as they are imported: `seven-benefits`, `seven-benefits/schema` and so on. */
export const codeEntries: readonly string[] = Object.entries(manifest.exports).flatMap(([subpath, target]) =>
  typeof target === "string" ? [] : [specifierOf(subpath)],
);

/** The entries that are files of data. */
export const dataEntries: readonly string[] = Object.entries(manifest.exports).flatMap(([subpath, target]) =>
  typeof target === "string" ? [specifierOf(subpath)] : [],
);

function specifierOf(subpath: string): string {
  return `${manifest.name}${subpath.slice(1)}`;
}

/** Throws, unless every file that the entries name has been built. */
export function requireBuilt(): void {
  const files = Object.values(manifest.exports).flatMap((target) =>
    typeof target === "string"
      ? [target]
      : [target.import, target.require].flatMap((one) => [one.types, one.default]),
  );
  const missing = files.filter((file) => !existsSync(join(root, file)));
  if (missing.length > 0)
    throw new Error(`the package is not built: run "npm run build" first (no ${missing.join(", ")})`);
}

/** How a process ended. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end in a clean environment. A failure is an answer, not an exception. */
export function run(
  file: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const { PATH = "", HOME = "" } = process.env;
  const options = { cwd, env: { PATH, HOME, NO_COLOR: "1", ...env }, maxBuffer: 2 ** 26 };
  return new Promise((resolve) => {
    execFile(file, args, options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), stdout, stderr });
    });
  });
}

/** Runs a script in a fresh Node process. */
export function node(args: readonly string[], cwd: string): Promise<Ended> {
  return run(process.execPath, args, cwd);
}

/** Runs what a development dependency installs as a command. */
export function command(path: string, args: readonly string[], cwd: string): Promise<Ended> {
  return node([join(root, "node_modules", path), ...args], cwd);
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder outside the repository, removed after the tests of the file that asks for it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "seven-benefits-"));
  folders.push(folder);
  return folder;
}

/** Writes files, with the folders that they need. */
export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Links the packages that the library needs, as they are installed in the repository, beside it. */
export function linkDependencies(folder: string): void {
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  for (const name of packages)
    symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name), "junction");
}

/** Every file under a folder, with slashes, sorted. */
export function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}
