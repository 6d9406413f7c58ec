import ts from "typescript";

/**
 * The members of the exported interfaces and object types of a file that have no sentence: `file:line: Type.member`.
 * The members of an object type inside of a member are told by the sentence of that member.
 */
export function bareMembers(path: string, text: string): readonly string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const bare: string[] = [];
  const visit = (node: ts.Node, type: string): void => {
    if (!ts.isInterfaceDeclaration(node) && !ts.isTypeLiteralNode(node)) {
      ts.forEachChild(node, (child) => visit(child, type));
      return;
    }
    for (const member of node.members.filter((one) => ts.getJSDocCommentsAndTags(one).length === 0)) {
      const line = file.getLineAndCharacterOfPosition(member.getStart(file)).line + 1;
      bare.push(`${path}:${line}: ${type}.${member.name?.getText(file) ?? "()"}`);
    }
  };
  for (const statement of file.statements) {
    const declares = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
    if (declares && statement.modifiers?.some((one) => one.kind === ts.SyntaxKind.ExportKeyword)) {
      visit(statement, statement.name.text);
    }
  }
  return bare;
}
