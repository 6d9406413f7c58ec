import { posix } from "node:path";
import type { ModuleFacts, ModuleImport } from "./read-module.js";

/** The rules of the house, as data: the one copy stands in `layers.test.ts`. */
export interface House {
  /** The folders of `src`, in the order of the data's trip. A folder imports only from those above it. */
  readonly folders: readonly string[];
  /** Folders that may import less than everything above them. */
  readonly narrowed: Readonly<Record<string, readonly string[]>>;
  /** Cross-folder imports that go around the other folder's `index.js`: `from -> to`, and the reason. */
  readonly aroundIndex: Readonly<Record<string, string>>;
  /** Packages (or, ending in `/`, one function of a package), and the only file or folder (ending in `/`) that may import each. */
  readonly packages: Readonly<Record<string, string>>;
  /** Global names that are forbidden, and the only file that may use each, or `""`. */
  readonly globals: Readonly<Record<string, string>>;
  /** Properties that depend on the machine: its locale, its clock, its chance. */
  readonly properties: readonly string[];
  /** Names of folders that say nothing. */
  readonly emptyNames: readonly string[];
}

type Modules = readonly ModuleFacts[];

/** The import, as a path from the root of the repository, or `undefined` for a package. */
function targetOf(from: ModuleFacts, { specifier }: ModuleImport): string | undefined {
  if (!specifier.startsWith(".")) return undefined;
  return posix.join(posix.dirname(from.path), specifier).replace(/\.js$/, ".ts");
}

/** The folder of `src` that a path lies in, or `""` for an entry that lies in `src` itself. */
function folderOf(path: string): string {
  const [, folder, ...rest] = path.split("/");
  return rest.length > 0 ? (folder ?? "") : "";
}

/** Imports that point up, sideways into a folder that the rules do not know, or around an index. */
export function layerFaults(modules: Modules, house: House): readonly string[] {
  const rank = new Map(house.folders.map((folder, i) => [folder, i]));
  const known = new Set(modules.map((module) => module.path));
  const faults: string[] = [];
  for (const module of modules) {
    const from = folderOf(module.path);
    if (from !== "" && !rank.has(from))
      faults.push(`${module.path}: the folder ${from} is not in the list of the house`);
    for (const one of module.imports) {
      const at = `${module.path}:${one.line}`;
      const target = targetOf(module, one);
      if (target === undefined) continue;
      if (!known.has(target)) faults.push(`${at}: ${one.specifier} is no file of src`);
      const to = folderOf(target);
      if (to === from) continue;
      if (to === "") {
        faults.push(`${at}: ${one.specifier} is an entry, which nothing imports`);
        continue;
      }
      if (from !== "" && (rank.get(to) ?? Number.POSITIVE_INFINITY) > (rank.get(from) ?? -1)) {
        faults.push(`${at}: ${from} stands above ${to} and must not import it`);
      } else if (house.narrowed[from] && !house.narrowed[from].includes(to)) {
        faults.push(`${at}: ${from} imports only ${house.narrowed[from].join(", ")}, not ${to}`);
      }
      if (target !== `src/${to}/index.ts` && !(`${from} -> ${target}` in house.aroundIndex)) {
        faults.push(`${at}: ${one.specifier} goes around src/${to}/index.ts`);
      }
    }
  }
  return faults;
}

/** Exceptions to the rule of the index that nobody uses any more. */
export function staleExceptions(modules: Modules, house: House): readonly string[] {
  const used = new Set(
    modules.flatMap((module) =>
      module.imports.map((one) => `${folderOf(module.path)} -> ${targetOf(module, one)}`),
    ),
  );
  return Object.keys(house.aroundIndex).filter((exception) => !used.has(exception));
}

/** Packages imported where they must not be, or not listed at all. */
export function packageFaults(modules: Modules, house: House): readonly string[] {
  return modules.flatMap((module) =>
    module.imports.flatMap((one) => {
      if (one.specifier.startsWith(".")) return [];
      const at = `${module.path}:${one.line}`;
      const place = house.packages[one.specifier] ?? house.packages[one.specifier.replace(/[^/]+$/, "")];
      if (place === undefined)
        return [`${at}: ${one.specifier} is not among the imports that the library allows`];
      const allowed = place.endsWith("/") ? module.path.startsWith(place) : module.path === place;
      return allowed ? [] : [`${at}: only ${place} imports ${one.specifier}`];
    }),
  );
}

/** Names of clocks, locales, chance and generated code. */
export function ambientFaults(modules: Modules, house: House): readonly string[] {
  return modules.flatMap(({ path, names, properties }) => [
    ...Object.entries(house.globals).flatMap(([name, place]) =>
      names.has(name) && path !== place
        ? [`${path}:${names.get(name)}: ${name} is ${place ? `for ${place} alone` : "forbidden"}`]
        : [],
    ),
    ...house.properties.flatMap((name) =>
      properties.has(name) ? [`${path}:${properties.get(name)}: .${name} depends on the machine`] : [],
    ),
  ]);
}

/** Default exports, and folders whose names say nothing. */
export function namingFaults(modules: Modules, house: House): readonly string[] {
  return modules.flatMap(({ path, defaultExports }) => [
    ...defaultExports.map((line) => `${path}:${line}: a default export has no name`),
    ...path
      .replace(/\.ts$/, "")
      .split("/")
      .flatMap((part) => (house.emptyNames.includes(part) ? [`${path}: "${part}" names nothing`] : [])),
  ]);
}

/** Rings of files that import each other, types included, each once. */
export function cycles(modules: Modules): readonly string[] {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push([...trail.slice(start), path].join(" -> "));
    const module = byPath.get(path);
    if (start >= 0 || done.has(path) || !module) return;
    for (const one of module.imports) {
      const target = targetOf(module, one);
      if (target !== undefined) visit(target, [...trail, path]);
    }
    done.add(path);
  };
  for (const path of byPath.keys()) visit(path, []);
  return found;
}

/** What is larger than a reader can hold: any file above 300 lines, the median above 80, a tenth of the files at 200 or more. */
export function sizeFaults(modules: Modules, isData: (path: string) => boolean): readonly string[] {
  const code = modules.filter(({ path }) => !isData(path)).sort((a, b) => a.lines - b.lines);
  const at = (share: number): number => code[Math.max(0, Math.ceil(code.length * share) - 1)]?.lines ?? 0;
  return [
    ...code
      .filter(({ lines }) => lines > 300)
      .map(({ path, lines }) => `${path}: ${lines} lines, at most 300`),
    ...(at(0.5) > 80 ? [`the median file has ${at(0.5)} lines, at most 80`] : []),
    ...(at(0.9) >= 200 ? [`nine files in ten have up to ${at(0.9)} lines, under 200`] : []),
  ];
}
