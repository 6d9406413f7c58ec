import ts from "typescript";
import type { Example } from "./find-examples.js";

/** What an example says after `// =>` about the expression before it. */
export interface Claim {
  readonly line: number;
  /** The expression, as it is written. */
  readonly expression: string;
  /** What stands after `// =>`. */
  readonly claimed: string;
  /** The expression is a call of `console.log`, and the claim is what it prints. */
  readonly prints: boolean;
}

/** An example, ready to run: each claimed expression is handed to `$claim(its number, its value)`. */
export interface Prepared {
  readonly claims: readonly Claim[];
  /** CommonJS, without types, that ends by returning what the example declares. */
  readonly script: string;
  /** What the example imports. */
  readonly specifiers: readonly string[];
  /** Names that it declares for the examples after it. */
  readonly declared: readonly string[];
  /** Expressions that claim nothing. */
  readonly unclaimed: readonly string[];
}

const claimMark = /\/\/ ?=> ?/;

/** Finds the claims of an example. Throws where one belongs to no expression, or where the code does not parse. */
export function prepare({ file, line: firstLine, code }: Example): Prepared {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  const at = (position: number): number => source.getLineAndCharacterOfPosition(position).line + firstLine;
  const claims: Claim[] = [];
  const unclaimed: string[] = [];
  const edits: { readonly from: number; readonly to: number; readonly text: string }[] = [];

  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node) || ts.isVariableStatement(node)) {
      const value = ts.isExpressionStatement(node)
        ? node.expression
        : node.declarationList.declarations[0]?.initializer;
      const claimed = claimAfter(code, node.end);
      if (claimed !== undefined && value) {
        const [from, to] = [value.getStart(source), value.end];
        edits.push({ from, to, text: `$claim(${claims.length}, (${code.slice(from, to)}))` });
        claims.push({ line: at(from), expression: code.slice(from, to), claimed, prints: isPrint(value) });
        return;
      }
      if (ts.isExpressionStatement(node) && !isAssignment(node.expression))
        unclaimed.push(`${file}:${at(node.getStart(source))}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);

  const marks = code.split("\n").filter((line) => claimMark.test(line)).length;
  if (marks !== claims.length)
    throw new SyntaxError(
      `${file}:${firstLine}: ${marks} claims, of which ${claims.length} follow an expression`,
    );
  const declared = source.statements.flatMap(declaredBy);
  let edited = code;
  for (const { from, to, text } of edits.reverse()) edited = edited.slice(0, from) + text + edited.slice(to);
  const { outputText, diagnostics = [] } = ts.transpileModule(
    `${edited}\n;return { ${declared.join(", ")} };`,
    {
      reportDiagnostics: true,
      compilerOptions: {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.CommonJS,
        esModuleInterop: true,
      },
    },
  );
  const wrong = diagnostics.filter(({ code: number }) => !fineInsideAFunction.has(number));
  if (wrong[0]) {
    throw new SyntaxError(
      `${file}:${at(wrong[0].start ?? 0)}: ${ts.flattenDiagnosticMessageText(wrong[0].messageText, " ")}`,
    );
  }
  const specifiers = source.statements.flatMap((statement) =>
    ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)
      ? [statement.moduleSpecifier.text]
      : [],
  );
  return { claims, script: outputText, specifiers, declared, unclaimed };
}

/** `return` and `await` at the top: the script becomes the body of an asynchronous function. */
const fineInsideAFunction = new Set([1108, 1378, 1375, 1309]);

/** The claim on the line where the statement ends, with the indented comment lines that go on with it. */
function claimAfter(code: string, end: number): string | undefined {
  const [first = "", ...following] = code.slice(end).split("\n");
  const mark = /^\s*\/\/ ?=> ?(.*)$/.exec(first);
  if (!mark) return undefined;
  const more: string[] = [];
  for (const line of following) {
    const continued = /^\s*\/\/ {2,}(\S.*)$/.exec(line);
    if (!continued) break;
    more.push(continued[1] ?? "");
  }
  return [mark[1] ?? "", ...more].join("\n").trim();
}

function isPrint(value: ts.Expression): boolean {
  return ts.isCallExpression(value) && /^console\.(log|info)$/.test(value.expression.getText());
}

function isAssignment(value: ts.Expression): boolean {
  return ts.isBinaryExpression(value) && value.operatorToken.kind === ts.SyntaxKind.EqualsToken;
}

function declaredBy(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => boundBy(name));
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
    return statement.name ? [statement.name.text] : [];
  if (
    !ts.isImportDeclaration(statement) ||
    statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
  )
    return [];
  const { name, namedBindings: bindings } = statement.importClause ?? {};
  return [
    ...(name ? [name.text] : []),
    ...(bindings && ts.isNamespaceImport(bindings) ? [bindings.name.text] : []),
    ...(bindings && ts.isNamedImports(bindings)
      ? bindings.elements.filter((one) => !one.isTypeOnly).map((one) => one.name.text)
      : []),
  ];
}

function boundBy(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : boundBy(element.name)));
}
