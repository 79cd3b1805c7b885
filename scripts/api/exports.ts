import ts from 'typescript'
import type { Names } from './names.ts'
import type { PublicPackage } from './packages.ts'
import type { Declarations } from './program.ts'

/** What somebody can import from an entry. */
export interface Exported {
  /** Names, each with what it stands for where that is declared under another name or elsewhere. */
  readonly lines: readonly string[]
  /** What the package itself declares of it. */
  readonly own: readonly ts.Symbol[]
}

/** The names that a file of the package exports. */
export function exportsOf(file: ts.SourceFile, declarations: Declarations, one: PublicPackage, names: Names): Exported {
  const module = declarations.checker.getSymbolAtLocation(file)
  const symbols = module === undefined ? [] : declarations.checker.getExportsOfModule(module)
  const own: ts.Symbol[] = []
  const lines = symbols.map((symbol) => {
    const meaning = names.meaningOfSymbol(symbol)
    if (meaning.kind === 'own') {
      own.push(meaning.symbol)
      const name = names.nameOf(meaning.symbol)
      return name === symbol.name ? name : `${symbol.name} = ${name}`
    }
    if (meaning.kind === 'plain')
      throw new Error(`${one.name} exports ${symbol.name}, which \`pnpm api\` cannot follow. Export it by its name.`)
    const [declared] = symbol.declarations ?? []
    const isStar = declared !== undefined && declarations.packageOf(declared.getSourceFile()) !== one
    const rename = meaning.name === symbol.name ? '' : `${meaning.name} `
    return `${symbol.name} (${isStar ? '* ' : rename}from ${meaning.from})`
  })
  return { lines: [...lines, ...unreadStars(file, declarations)], own }
}

/** `export *` of packages that are not read: of these only the fact is known. */
function unreadStars(file: ts.SourceFile, declarations: Declarations, seen = new Set<ts.SourceFile>()): string[] {
  seen.add(file)
  return file.statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || statement.exportClause !== undefined || statement.moduleSpecifier === undefined) return []
    const [target] = declarations.checker.getSymbolAtLocation(statement.moduleSpecifier)?.declarations ?? []
    if (target === undefined) return [`* (from ${(statement.moduleSpecifier as ts.StringLiteral).text})`]
    const isOwn = ts.isSourceFile(target) && declarations.files.includes(target)
    return isOwn && !seen.has(target) ? unreadStars(target, declarations, seen) : []
  })
}
