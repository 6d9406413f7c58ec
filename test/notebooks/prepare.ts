import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { TestProject } from "vitest/node";
import { kernels, tslab } from "./kernels.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Whether this machine can execute a notebook for Deno. */
    readonly deno: boolean;
    /** Whether it can execute one for tslab. */
    readonly tslab: boolean;
    /** The file that starts Chromium, or nothing. */
    readonly chromium: string;
  }
}

/** `install`: Debian's packages are installed where they are missing. `require`: and to have none is an error. */
const wanted = process.env.NOTEBOOKS ?? "";
const seconds = 1000;

/** Whether a program came to a good end in the time given. */
function succeeds(file: string, args: readonly string[], timeout: number): Promise<boolean> {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return new Promise((resolve) => {
    execFile(file, args, { timeout, env, maxBuffer: 2 ** 26 }, (error) => resolve(error === null));
  });
}

async function findChromium(): Promise<string> {
  for (const folder of (process.env.PATH ?? "").split(delimiter))
    for (const name of ["chromium", "chromium-browser", "google-chrome"]) {
      const file = join(folder, name);
      if (existsSync(file) && (await succeeds(file, ["--version"], 30 * seconds))) return file;
    }
  return "";
}

/** Fetching can be broken off at any moment; what unpacks is left to end, or the machine would need mending. */
async function installPackages(packages: readonly string[]): Promise<void> {
  if (process.getuid?.() !== 0) return;
  const get = ["-y", "--no-install-recommends", "-o", "Acquire::Retries=0", "-o", "DPkg::Lock::Timeout=60"];
  await succeeds("apt-get", ["update", "-o", "Acquire::Retries=0"], 20 * seconds);
  if (await succeeds("apt-get", ["install", "--download-only", ...get, ...packages], 60 * seconds))
    await succeeds("apt-get", ["install", "--no-download", ...get, ...packages], 0);
}

/** tslab with what its lock file names, in a folder of its own: it brings a `tsc` that would stand in the way. */
async function installTslab(): Promise<void> {
  const npm = ["ci", "--prefix", kernels, "--no-audit", "--no-fund", "--fetch-retries=0"];
  await succeeds("npm", npm, 60 * seconds);
}

interface Found {
  readonly jupyter: boolean;
  readonly tslab: boolean;
  readonly chromium: string;
}

const find = async (): Promise<Found> => ({
  jupyter: await succeeds("jupyter", ["nbconvert", "--version"], 30 * seconds),
  tslab: existsSync(tslab),
  chromium: await findChromium(),
});

async function installMissing({ jupyter, tslab, chromium }: Found): Promise<void> {
  const packages = [
    ...(jupyter ? [] : ["jupyter-nbconvert", "jupyter-client"]),
    ...(chromium ? [] : ["chromium"]),
  ];
  console.log(`notebooks: installing ${[...packages, ...(tslab ? [] : ["tslab"])].join(", ")}`);
  await Promise.all([packages.length > 0 && installPackages(packages), tslab || installTslab()]);
}

/** Looks for Jupyter, its kernels and Chromium, installs them where that was asked for, and says loudly what is left out. */
export default async function prepare(project: TestProject): Promise<() => void> {
  let found = await find();
  const whole = ({ jupyter, tslab, chromium }: Found): boolean => jupyter && tslab && chromium !== "";
  if (!whole(found) && (wanted === "install" || wanted === "require")) {
    await installMissing(found);
    found = await find();
  }
  const { jupyter, chromium } = found;
  project.provide("chromium", chromium);
  project.provide("deno", jupyter);
  project.provide("tslab", jupyter && found.tslab);
  const left = [
    ...(jupyter ? [] : ["the notebooks (no Jupyter)"]),
    ...(found.tslab ? [] : ["the notebook for tslab (no tslab)"]),
    ...(chromium ? [] : ["the page for Observable (no Chromium)"]),
  ];
  const told = `NOTEBOOKS: LEFT OUT, NOT TESTED: ${left.join(", ")}. "npm run test:notebooks" as root on Debian installs what it needs.`;
  if (left.length > 0 && wanted === "require") throw new Error(told);
  const tell = (): void => {
    if (left.length > 0) console.warn(`\n${"!".repeat(100)}\n${told}\n${"!".repeat(100)}\n`);
  };
  tell();
  return tell;
}
