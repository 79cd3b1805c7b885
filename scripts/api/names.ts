import { relative } from 'node:path'
import ts from 'typescript'
import type { PublicPackage } from './packages.ts'
import type { Declarations } from './program.ts'

/** What a name in a declaration stands for. */
export type Meaning =
  /** A declaration of the package itself. */
  | { readonly kind: 'own'; readonly symbol: ts.Symbol }
  /** Something that another package exports. */
  | {
      readonly kind: 'foreign'
      readonly name: string
      /** The package, or the module where it is none of this repository. */
      readonly from: string
      /** Whether its declarations were read. */
      readonly isRead: boolean
    }
  /** The language's own, or a parameter beside it. */
  | { readonly kind: 'plain' }

/** Says of names in a package's declarations what they stand for. */
export class Names {
  readonly #declarations: Declarations
  readonly #package: PublicPackage
  readonly #ambiguous: ReadonlySet<string>

  constructor(declarations: Declarations, one: PublicPackage) {
    this.#declarations = declarations
    this.#package = one
    this.#ambiguous = repeated(declarations.files.flatMap(topLevelNames))
  }

  /** @param node an identifier, or several with dots between them */
  meaningOf(node: ts.Node): Meaning {
    const symbol = this.#declarations.checker.getSymbolAtLocation(node)
    const meaning: Meaning = symbol === undefined ? { kind: 'plain' } : this.meaningOfSymbol(symbol)
    if (meaning.kind !== 'plain') return meaning
    // What a namespace of an unread package holds is unknown, but not the namespace.
    const left = ts.isQualifiedName(node) ? node.left : ts.isPropertyAccessExpression(node) ? node.expression : undefined
    const namespace = left === undefined ? meaning : this.meaningOf(left)
    return namespace.kind === 'foreign' ? namespace : meaning
  }

  meaningOfSymbol(symbol: ts.Symbol): Meaning {
    const { checker } = this.#declarations
    const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0
    const target = isAlias ? checker.getAliasedSymbol(symbol) : symbol
    const [declared] = target.declarations ?? []
    const from = declared === undefined ? undefined : this.#declarations.packageOf(declared.getSourceFile())
    if (from === this.#package) return isTopLevel(declared) ? { kind: 'own', symbol: target } : { kind: 'plain' }
    if (from !== undefined) return { kind: 'foreign', name: target.name, from: from.name, isRead: true }
    const module = isAlias ? moduleOf(symbol) : undefined
    return module === undefined ? { kind: 'plain' } : { kind: 'foreign', name: importedName(symbol), from: module, isRead: false }
  }

  /** The name under which a declaration stands in the report: its own, with its file where several files have such a name. */
  nameOf(symbol: ts.Symbol): string {
    const [declared] = symbol.declarations ?? []
    if (declared === undefined || !this.#ambiguous.has(symbol.name)) return symbol.name
    const file = relative(this.#package.path, declared.getSourceFile().fileName).replaceAll('\\', '/')
    return `${symbol.name}@${file.replace(/^dist\//, '').replace(/(\.gen)?\.d\.ts$/, '')}`
  }
}

function isTopLevel(node: ts.Node | undefined): boolean {
  if (node === undefined) return false
  const holder: ts.Node | undefined = ts.isVariableDeclaration(node) ? node.parent.parent.parent : node.parent
  return holder !== undefined && ts.isSourceFile(holder)
}

function topLevelNames(file: ts.SourceFile): string[] {
  const names = file.statements.flatMap((statement) => {
    if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.getText())
    const isDeclaration =
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isFunctionDeclaration(statement) ||
      ts.isEnumDeclaration(statement)
    return isDeclaration && statement.name !== undefined ? [statement.name.text] : []
  })
  // Overloads and merged declarations are one thing.
  return [...new Set(names)]
}

function repeated(names: readonly string[]): Set<string> {
  const seen = new Set<string>()
  return new Set(names.filter((name) => seen.has(name) || !seen.add(name)))
}

/** The module that an import or a re-export names. */
function moduleOf(symbol: ts.Symbol): string | undefined {
  const [declared] = symbol.declarations ?? []
  const statement = declared && ts.findAncestor(declared, (node) => ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
  const specifier =
    statement && (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) ? statement.moduleSpecifier : undefined
  return specifier !== undefined && ts.isStringLiteral(specifier) ? specifier.text : undefined
}

function importedName(symbol: ts.Symbol): string {
  const [declared] = symbol.declarations ?? []
  if (declared !== undefined && (ts.isImportSpecifier(declared) || ts.isExportSpecifier(declared)))
    return (declared.propertyName ?? declared.name).text
  return symbol.name
}
