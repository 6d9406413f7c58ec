import ts from "typescript";

/** A node of a JSON Schema, as far as it is looked at here. */
interface Node {
  $ref?: string;
  $defs?: Record<string, Node>;
  description?: string;
  items?: Node;
  properties?: Record<string, Node>;
}

/**
 * Puts the sentences of an interface beside the properties of its JSON Schema, so that an editor shows to the author of a
 * JSON file what it shows to the author of TypeScript. The interfaces stay the one place where the sentences are written.
 *
 * @param file the source file that exports the interface
 * @returns the schema itself, changed
 */
export function describeJsonSchema<S extends object>(schema: S, file: string, name: string): S {
  const program = ts.createProgram([file], {
    strict: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  const symbol = module && checker.getExportsOfModule(module).find((one) => one.name === name);
  if (symbol === undefined) throw new Error(`${file} exports no ${name}`);
  const root = schema as Node;
  const resolve = (node: Node): Node => {
    const defined = node.$ref === undefined ? undefined : root.$defs?.[node.$ref.replace("#/$defs/", "")];
    return defined ?? node;
  };
  const describe = (at: Node, type: ts.Type): void => {
    const node = resolve(at);
    const plain = checker.getNonNullableType(type);
    const member = checker.getIndexTypeOfType(plain, ts.IndexKind.Number);
    if (node.items !== undefined && member !== undefined) describe(node.items, member);
    for (const [key, property] of Object.entries(node.properties ?? {})) {
      const found = checker.getPropertyOfType(plain, key);
      if (found === undefined) continue;
      const sentence = ts.displayPartsToString(found.getDocumentationComment(checker));
      if (sentence !== "") property.description = sentence;
      describe(property, checker.getTypeOfSymbol(found));
    }
  };
  const declared = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const type = checker.getDeclaredTypeOfSymbol(declared);
  describe(root.items ?? root, type);
  return schema;
}
