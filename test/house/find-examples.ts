import ts from "typescript";

/** A piece of code out of a docstring or a document, with the place that a report names. */
export interface Example {
  readonly file: string;
  /** Line of the file on which the code starts, from 1. */
  readonly line: number;
  readonly code: string;
  /** What stands behind the language of a fence: `no-run`. */
  readonly mark: string;
}

const fence = /^\s*(`{3,}|~{3,})\s*(\w*)\s*(.*?)\s*$/;
const runnable = new Set(["ts", "typescript", "js", "javascript", "mjs", "mts"]);

/** Every `@example` of the docstrings of a file, those of properties too. */
export function docstringExamples(file: string, text: string): readonly Example[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found: Example[] = [];
  const visit = (node: ts.Node): void => {
    for (const doc of (node as { jsDoc?: readonly ts.JSDoc[] }).jsDoc ?? []) {
      for (const tag of doc.tags ?? []) {
        if (tag.tagName.text === "example") found.push(exampleOf(file, source, tag));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function exampleOf(file: string, source: ts.SourceFile, tag: ts.JSDocTag): Example {
  const first = source.getLineAndCharacterOfPosition(tag.getStart(source)).line;
  const last = source.getLineAndCharacterOfPosition(tag.end).line;
  const lines = source.text.split("\n").slice(first, last + 1);
  const code: string[] = [];
  for (const [i, line] of lines.entries()) {
    const bare = line.replace(/\*\/\s*$/, "").replace(/^\s*\* ?/, "");
    if (i > 0 && /^\s*@/.test(bare)) break;
    code.push(i === 0 ? bare.replace(/^.*?@example/, "") : fence.test(bare) ? "" : bare);
  }
  return { file, line: first + 1, code: code.join("\n"), mark: "" };
}

/** Every fenced block of TypeScript or JavaScript of a Markdown file. */
export function documentExamples(file: string, text: string): readonly Example[] {
  const found: Example[] = [];
  let open:
    | { readonly fence: string; readonly language: string; readonly mark: string; readonly line: number }
    | undefined;
  let code: string[] = [];
  for (const [i, line] of text.split("\n").entries()) {
    const [, ticks = "", language = "", mark = ""] = fence.exec(line) ?? [];
    if (open === undefined) {
      if (ticks === "") continue;
      open = { fence: ticks, language, mark, line: i + 2 };
      code = [];
    } else if (ticks.startsWith(open.fence) && language === "") {
      if (runnable.has(open.language))
        found.push({ file, line: open.line, code: code.join("\n"), mark: open.mark });
      open = undefined;
    } else code.push(line);
  }
  if (open !== undefined) throw new SyntaxError(`${file}:${open.line - 1}: the fence is never closed`);
  return found;
}
