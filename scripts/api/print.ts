import ts from 'typescript'

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed })

/**
 * Returns a declaration as TypeScript, one member on each line, without comments and private members. Names appear as declared,
 * however they were imported.
 *
 * @param nameOf returns the name of an identifier's target; called for every identifier
 */
export function printDeclaration(declaration: ts.Declaration, nameOf: (identifier: ts.Identifier) => string): string {
  const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration
  const { transformed } = ts.transform<ts.Node>(node, [(context) => (root) => visit(root, context)])
  const [printed = node] = transformed
  return printer.printNode(ts.EmitHint.Unspecified, printed, node.getSourceFile()).replace(/^export (declare )?/, '') + deprecations(node)

  function visit(part: ts.Node, context: ts.TransformationContext): ts.Node {
    if (ts.isImportTypeNode(part) && part.qualifier !== undefined) return importType(part, part.qualifier, context)
    if (ts.isIdentifier(part)) return named(part)
    return ts.visitEachChild(part, (child) => (isPrivate(child) ? undefined : visit(child, context)), context)
  }

  function named(identifier: ts.Identifier): ts.Identifier {
    const name = nameOf(identifier)
    return name === identifier.text ? identifier : ts.factory.createIdentifier(name)
  }

  /** Replaces `import('./file.js').Name<A>` by `Name<A>`. */
  function importType(part: ts.ImportTypeNode, qualifier: ts.EntityName, context: ts.TransformationContext): ts.Node {
    const name = visit(qualifier, context) as ts.EntityName
    const given = part.typeArguments?.map((argument) => visit(argument, context) as ts.TypeNode)
    return part.isTypeOf ? ts.factory.createTypeQueryNode(name, given) : ts.factory.createTypeReferenceNode(name, given)
  }
}

function isPrivate(node: ts.Node): boolean {
  if (!ts.isClassElement(node) || ts.isConstructorDeclaration(node)) return false
  const isHidden = ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword) === true
  return isHidden || (node.name !== undefined && ts.isPrivateIdentifier(node.name))
}

/** Returns a comment with the deprecated names, which editors mark; other comments are left out. */
function deprecations(node: ts.Node): string {
  const found: string[] = []
  const visit = (part: ts.Node): void => {
    const name = ts.getNameOfDeclaration(part as ts.Declaration)
    if (name !== undefined && ts.getJSDocDeprecatedTag(part) !== undefined) found.push(name.getText())
    ts.forEachChild(part, visit)
  }
  visit(node)
  return found.length === 0 ? '' : `\n// Deprecated: ${found.join(', ')}`
}
