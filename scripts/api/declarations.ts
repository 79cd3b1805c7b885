import { basename } from 'node:path'
import ts from 'typescript'
import { printDeclaration } from './print.ts'

/** Names are followed and types are not evaluated, so the language's own library need not be read. */
const OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  noLib: true,
  types: [],
}

/** What a name stands for: a declaration of the package itself, or something of another package. */
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

  /** Names that an entry exports, sorted; with what they stand for where that has another name or comes from another package. */
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

  /** Texts of everything that exports mention, sorted by name, and what these take from other packages. */
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
    // A set also yields what is added while it is walked. Only then is it known which names several modules have.
    for (const symbol of reached) print(symbol)
    return { texts: [...reached].sort(byName).flatMap(print), foreign: [...foreign].sort() }
  }

  /** Undefined for the language's own names, and for what is declared inside of something else. */
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

/** File name of a declaration, without its endings. */
function moduleOf({ declarations: [declared] = [] }: ts.Symbol): string {
  return declared === undefined ? '' : basename(declared.getSourceFile().fileName).replace(/(\.gen)?\.d\.ts$/, '')
}

/** By name in code units, the same on every machine; then by module. */
function byName(one: ts.Symbol, other: ts.Symbol): number {
  const [before, after] = [one, other].map((symbol) => `${symbol.name} ${moduleOf(symbol)}`) as [string, string]
  return before < after ? -1 : Number(before > after)
}
