import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../../", import.meta.url));
const options: ts.CompilerOptions = {
  ...ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile).config.compilerOptions,
  noUnusedLocals: false,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
};
/** Parsed once: only the snippet changes from run to run. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** What the compiler says of a snippet that stands beside `src/index.ts`: one line an error, empty when there is none. */
export function compile(snippet: string): readonly string[] {
  return checked(snippet).errors;
}

/** How many types the compiler instantiates to check a snippet, which must compile: the same number on every machine. */
export function instantiations(snippet: string): number {
  const { errors, program } = checked(snippet);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return program.getInstantiationCount();
}

function checked(snippet: string): { readonly errors: readonly string[]; readonly program: ts.Program } {
  const path = `${root}src/snippet.ts`;
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile;
  host.getSourceFile = (name, language) => {
    if (name === path) return ts.createSourceFile(name, snippet, language);
    if (!parsed.has(name)) parsed.set(name, read(name, language));
    return parsed.get(name);
  };
  host.fileExists = (name) => name === path || ts.sys.fileExists(name);
  const program = ts.createProgram([path], options, host);
  const errors = ts
    .getPreEmitDiagnostics(program, program.getSourceFile(path))
    .map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"));
  return { errors, program };
}
