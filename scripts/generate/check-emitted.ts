import ts from 'typescript'

/** Syntax that the emitters make beside types, which cannot run. Everything else comes from a text that was taken for code. */
const ALLOWED: ReadonlySet<string> = new Set(
  `SourceFile EndOfFileToken ImportDeclaration ImportClause NamedImports NamespaceImport ImportSpecifier
  ExportDeclaration NamedExports ExportSpecifier ExportKeyword FirstStatement VariableDeclarationList VariableDeclaration
  ClassDeclaration PropertyDeclaration Constructor MethodDeclaration GetAccessor Parameter TypeParameter PrivateKeyword ReadonlyKeyword
  Block ExpressionStatement ReturnStatement ArrowFunction EqualsGreaterThanToken DotDotDotToken
  AwaitExpression BinaryExpression FirstAssignment CallExpression NewExpression PropertyAccessExpression ParenthesizedExpression
  AsExpression SatisfiesExpression MetaProperty PrefixUnaryExpression Identifier PrivateIdentifier ThisKeyword
  ObjectLiteralExpression PropertyAssignment ShorthandPropertyAssignment SpreadAssignment ArrayLiteralExpression
  StringLiteral FirstLiteralToken BigIntLiteral RegularExpressionLiteral TrueKeyword FalseKeyword NullKeyword`.split(/\s+/),
)

/** Globals that emitted code uses. */
const GLOBALS = ['undefined', 'URL', 'Blob', 'BigInt', 'Infinity']

const MODULES = /^(?:@hostwright\/(?:core(?:\/[a-z-]+)?|contract)|zod(?:\/mini)?|\.\/[\w-]+\.gen\.js|\.\.\/src\/[\w-]+\.gen\.js)$/

/** Ways from any value to the constructor of functions, which makes code of text. */
const REFUSED_PROPERTIES = new Set(['constructor', 'prototype', '__proto__'])

/**
 * Makes sure that an emitted file is made of nothing but the syntax, modules and names that the emitters use. It is the
 * second lock: a text of a document is quoted where it is emitted, and where it was not, this stops before a file is written.
 *
 * @param path of the file, for the message
 * @throws Error naming the place
 */
export function checkEmitted(path: string, source: string): void {
  if (path.endsWith('.json')) {
    const { error } = ts.parseConfigFileTextToJson(path, source)
    if (error) refuse(path, `it is not JSON: ${ts.flattenDiagnosticMessageText(error.messageText, ' ')}`)
    return
  }
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true) as ts.SourceFile & {
    readonly parseDiagnostics: readonly ts.DiagnosticWithLocation[]
  }
  const [broken] = file.parseDiagnostics
  if (broken) refuseAt(file, broken.start, ts.flattenDiagnosticMessageText(broken.messageText, ' '))
  checkNode(file, file, new Set([...GLOBALS, ...declaredNames(file)]))
}

function checkNode(file: ts.SourceFile, node: ts.Node, known: ReadonlySet<string>): void {
  if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return
  const kind = ts.SyntaxKind[node.kind]
  if (!ALLOWED.has(kind)) refuseAt(file, node.getStart(), `the generator emits no ${kind}`)
  if (ts.isIdentifier(node) && isRead(node) && !known.has(node.text)) refuseAt(file, node.getStart(), `nothing declares "${node.text}"`)
  if (ts.isPropertyAccessExpression(node) && REFUSED_PROPERTIES.has(node.name.text))
    refuseAt(file, node.name.getStart(), `the generator reads no "${node.name.text}"`)
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
    const module = (node.moduleSpecifier as ts.StringLiteral).text
    if (!MODULES.test(module)) refuseAt(file, node.getStart(), `the generator imports no "${module}"`)
  }
  ts.forEachChild(node, (child) => checkNode(file, child, known))
}

/** Whether an identifier stands for a value, and is not the name of a member or of what is being declared. */
function isRead(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node
  if (ts.isMetaProperty(parent) || ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return false
  return !('name' in parent && parent.name === node) || ts.isShorthandPropertyAssignment(parent)
}

/** Names of imports, variables, classes and parameters anywhere in a file. */
function declaredNames(node: ts.Node): string[] {
  const names: string[] = []
  const visit = (inner: ts.Node): void => {
    const { name } = inner as { readonly name?: ts.Node }
    const declares =
      ts.isImportSpecifier(inner) ||
      ts.isNamespaceImport(inner) ||
      ts.isVariableDeclaration(inner) ||
      ts.isClassDeclaration(inner) ||
      ts.isParameter(inner)
    if (declares && name && ts.isIdentifier(name)) names.push(name.text)
    ts.forEachChild(inner, visit)
  }
  visit(node)
  return names
}

function refuseAt(file: ts.SourceFile, position: number, why: string): never {
  const { line, character } = file.getLineAndCharacterOfPosition(position)
  refuse(`${file.fileName}:${line + 1}:${character + 1}`, why)
}

function refuse(place: string, why: string): never {
  throw new Error(
    `The generator made something that it never makes of a trusted document, at ${place}: ${why}. Look for a text in the document that reads like code; if there is none, this is a mistake of the generator.`,
  )
}
