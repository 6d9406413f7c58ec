import ts from "typescript";

/** One import, re-export or `import("…")` of a module. */
export interface ModuleImport {
  readonly specifier: string;
  readonly line: number;
}

/** What the house's rules look at in one file. */
export interface ModuleFacts {
  /** Path from the root of the repository, with slashes: `src/number/read.ts`. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly ModuleImport[];
  /** Every identifier that stands alone, with the line where it first does. Property names do not count. */
  readonly names: ReadonlyMap<string, number>;
  /** Every property that is read off something: `random` of `Math.random()`. */
  readonly properties: ReadonlyMap<string, number>;
  readonly defaultExports: readonly number[];
}

/** Reads a file with the compiler's own parser, so that no import hides in an odd spelling and no comment counts. */
export function readModule(path: string, text: string): ModuleFacts {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const imports: ModuleImport[] = [];
  const names = new Map<string, number>();
  const properties = new Map<string, number>();
  const defaultExports: number[] = [];
  const lineOf = (node: ts.Node): number => file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
  const note = (map: Map<string, number>, node: ts.Identifier): void => {
    if (!map.has(node.text)) map.set(node.text, lineOf(node));
  };

  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier) imports.push({ specifier: specifier.text, line: lineOf(specifier) });
    if (isDefaultExport(node)) defaultExports.push(lineOf(node));
    if (ts.isIdentifier(node)) note(isPropertyName(node) ? properties : names, node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { path, lines: text.trimEnd().split("\n").length, imports, names, properties, defaultExports };
}

function specifierOf(node: ts.Node): ts.StringLiteralLike | undefined {
  const given =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
        ? node.argument.literal
        : ts.isExternalModuleReference(node)
          ? node.expression
          : ts.isCallExpression(node) && isLoader(node.expression)
            ? node.arguments[0]
            : undefined;
  return given && ts.isStringLiteralLike(given) ? given : undefined;
}

function isLoader(callee: ts.Expression): boolean {
  return (
    callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === "require")
  );
}

function isPropertyName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isPropertySignature(parent) && parent.name === node)
  );
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true;
  if (ts.isExportSpecifier(node)) return node.name.text === "default";
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some((m) => m.kind === ts.SyntaxKind.DefaultKeyword)
  );
}
