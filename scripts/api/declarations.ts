import { basename } from 'node:path'
import ts from 'typescript'
import { printDeclaration } from './print.ts'

/** The standard library is not needed, as names are resolved but types are not evaluated. */
const OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  noLib: true,
  types: [],
}

/** The target of a name: a declaration of the package itself, or a name of another package. */
type Meaning = { readonly own: ts.Symbol } | { readonly name: string; readonly from: string }

/** The built declarations of a package. */
export class Declarations {
  readonly #program: ts.Program
  readonly #checker: ts.TypeChecker
  readonly #dist: string
  readonly #exported = new Set<ts.Symbol>()

  /**
   * @param entries declaration files that users import
   * @param dist folder of all its declaration files
   */
  constructor(entries: readonly string[], dist: string) {
    this.#program = ts.createProgram(entries, OPTIONS)
    this.#checker = this.#program.getTypeChecker()
    this.#dist = `${dist.replaceAll('\\', '/')}/`
  }

  /** Returns the exports of an entry, sorted, with their targets if those have another name or package. */
  exportsOf(entry: string): string[] {
    const file = this.#program.getSourceFile(entry)
    const module = file && this.#checker.getSymbolAtLocation(file)
    const symbols = module === undefined ? [] : this.#checker.getExportsOfModule(module)
    return symbols.toSorted(byName).map((symbol) => {
      const meaning = this.#meaningOf(symbol)
      if (meaning === undefined) return symbol.name
      if ('own' in meaning) this.#exported.add(meaning.own)
      const name = 'own' in meaning ? meaning.own.name : meaning.name
      return `${symbol.name}${name === symbol.name ? '' : ` = ${name}`}${'from' in meaning ? ` from ${meaning.from}` : ''}`
    })
  }

  /** Returns the declarations that exports mention, sorted by name, and their imports from other packages. */
  reached(): { texts: string[]; foreign: string[] } {
    const reached = new Set(this.#exported)
    const foreign = new Set<string>()
    const nameOf = (identifier: ts.Identifier): string => {
      const symbol = this.#checker.getSymbolAtLocation(identifier)
      const meaning = symbol && this.#meaningOf(symbol)
      if (meaning === undefined) return identifier.text
      if ('from' in meaning) foreign.add(`${meaning.name} from ${meaning.from}`)
      else reached.add(meaning.own)
      const isShared = 'own' in meaning && [...reached].some((other) => other !== meaning.own && other.name === meaning.own.name)
      return 'from' in meaning ? identifier.text : isShared ? `${moduleOf(meaning.own)}.${meaning.own.name}` : meaning.own.name
    }
    const print = (symbol: ts.Symbol) => (symbol.declarations ?? []).map((node) => printDeclaration(node, nameOf))
    // Iterating a set includes items added meanwhile. Duplicate names are known only afterwards.
    for (const symbol of reached) print(symbol)
    return { texts: [...reached].sort(byName).flatMap(print), foreign: [...foreign].sort() }
  }

  /** Returns the target of a name; undefined for built-in names and nested declarations. */
  #meaningOf(symbol: ts.Symbol): Meaning | undefined {
    const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0
    const target = isAlias ? this.#checker.getAliasedSymbol(symbol) : symbol
    const [declared] = target.declarations ?? []
    if (declared?.getSourceFile().fileName.startsWith(this.#dist) === true) return isTopLevel(declared) ? { own: target } : undefined
    const [alias] = isAlias ? (symbol.declarations ?? []) : []
    if (alias === undefined || !(ts.isImportSpecifier(alias) || ts.isExportSpecifier(alias))) return undefined
    const statement = ts.findAncestor(alias, (node) => ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
    const from = (statement as ts.ImportDeclaration | ts.ExportDeclaration).moduleSpecifier
    return from === undefined ? undefined : { name: (alias.propertyName ?? alias.name).text, from: (from as ts.StringLiteral).text }
  }
}

function isTopLevel(node: ts.Node): boolean {
  return ts.isSourceFile(ts.isVariableDeclaration(node) ? node.parent.parent.parent : node.parent)
}

/** Returns the file name of a declaration, without extensions. */
function moduleOf({ declarations: [declared] = [] }: ts.Symbol): string {
  return declared === undefined ? '' : basename(declared.getSourceFile().fileName).replace(/(\.gen)?\.d\.ts$/, '')
}

/** Compares by name in code units, independent of the locale; then by module. */
function byName(one: ts.Symbol, other: ts.Symbol): number {
  const [before, after] = [one, other].map((symbol) => `${symbol.name} ${moduleOf(symbol)}`) as [string, string]
  return before < after ? -1 : Number(before > after)
}
