import ts from 'typescript'

/** Syntax that emitters use in addition to types, which cannot run. Any other syntax comes from an injected text. */
const ALLOWED: ReadonlySet<string> = new Set(
  `SourceFile EndOfFileToken ImportDeclaration ImportClause NamedImports NamespaceImport ImportSpecifier
  ExportDeclaration NamedExports ExportSpecifier ExportKeyword FirstStatement VariableDeclarationList VariableDeclaration
  ClassDeclaration FunctionDeclaration HeritageClause ExpressionWithTypeArguments SuperKeyword PropertyDeclaration Constructor MethodDeclaration GetAccessor Parameter TypeParameter PrivateKeyword ReadonlyKeyword
  Block ExpressionStatement ReturnStatement ArrowFunction EqualsGreaterThanToken DotDotDotToken
  AwaitExpression BinaryExpression FirstAssignment CallExpression NewExpression PropertyAccessExpression ParenthesizedExpression
  AsExpression SatisfiesExpression MetaProperty PrefixUnaryExpression Identifier PrivateIdentifier ThisKeyword
  ObjectLiteralExpression PropertyAssignment ShorthandPropertyAssignment SpreadAssignment ArrayLiteralExpression
  ObjectBindingPattern BindingElement
  StringLiteral FirstLiteralToken BigIntLiteral RegularExpressionLiteral TrueKeyword FalseKeyword NullKeyword`.split(/\s+/),
)

/** Globals that emitted code uses. */
const GLOBALS = ['undefined', 'URL', 'Blob', 'BigInt', 'Infinity']

const MODULES = /^(?:@hostwright\/(?:core(?:\/[a-z-]+)?|contract)|zod(?:\/mini)?|\.\/[\w-]+\.gen\.js|\.\.\/src\/[\w-]+\.gen\.js)$/

/** Properties that lead from any value to the Function constructor, which evaluates text. */
const FORBIDDEN_PROPERTIES = new Set(['constructor', 'prototype', '__proto__'])

/**
 * Checks that an emitted file contains only the syntax, modules and names that the emitters use. This is the second line of
 * defence: emitters quote the texts of a document, and if one did not, this stops before a file is written.
 *
 * @param path of the file, for the message
 * @throws Error with the position
 */
export function checkEmitted(path: string, source: string): void {
  if (path.endsWith('.json')) {
    const { error } = ts.parseConfigFileTextToJson(path, source)
    if (error) fail(path, `it is not JSON: ${ts.flattenDiagnosticMessageText(error.messageText, ' ')}`)
    return
  }
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true) as ts.SourceFile & {
    readonly parseDiagnostics: readonly ts.DiagnosticWithLocation[]
  }
  const [broken] = file.parseDiagnostics
  if (broken) failAt(file, broken.start, ts.flattenDiagnosticMessageText(broken.messageText, ' '))
  checkNode(file, file, new Set([...GLOBALS, ...declaredNames(file)]))
}

function checkNode(file: ts.SourceFile, node: ts.Node, known: ReadonlySet<string>): void {
  if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return
  const kind = ts.SyntaxKind[node.kind]
  if (!ALLOWED.has(kind)) failAt(file, node.getStart(), `the generator emits no ${kind}`)
  if (ts.isIdentifier(node) && isRead(node) && !known.has(node.text)) failAt(file, node.getStart(), `nothing declares "${node.text}"`)
  if (ts.isPropertyAccessExpression(node) && FORBIDDEN_PROPERTIES.has(node.name.text))
    failAt(file, node.name.getStart(), `the generator reads no "${node.name.text}"`)
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
    const module = (node.moduleSpecifier as ts.StringLiteral).text
    if (!MODULES.test(module)) failAt(file, node.getStart(), `the generator imports no "${module}"`)
  }
  ts.forEachChild(node, (child) => checkNode(file, child, known))
}

/** Returns whether an identifier is read, rather than the name of a member or a declaration. */
function isRead(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node
  if (ts.isMetaProperty(parent) || ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return false
  return !('name' in parent && parent.name === node) || ts.isShorthandPropertyAssignment(parent)
}

/** Returns the names of imports, variables, classes and parameters anywhere in a file. */
function declaredNames(node: ts.Node): string[] {
  const names: string[] = []
  const visit = (inner: ts.Node): void => {
    const { name } = inner as { readonly name?: ts.Node }
    const declares =
      ts.isImportSpecifier(inner) ||
      ts.isNamespaceImport(inner) ||
      ts.isVariableDeclaration(inner) ||
      ts.isClassDeclaration(inner) ||
      ts.isBindingElement(inner) ||
      ts.isParameter(inner)
    if (declares && name && ts.isIdentifier(name)) names.push(name.text)
    ts.forEachChild(inner, visit)
  }
  visit(node)
  return names
}

function failAt(file: ts.SourceFile, position: number, why: string): never {
  const { line, character } = file.getLineAndCharacterOfPosition(position)
  fail(`${file.fileName}:${line + 1}:${character + 1}`, why)
}

function fail(place: string, why: string): never {
  throw new Error(
    `Unexpected emitted code at ${place}: ${why}. Look for a text in the document that contains code; if there is none, this is a bug of the generator.`,
  )
}
