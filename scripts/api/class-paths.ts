import ts from 'typescript'
import type { Names } from './names.ts'

/**
 * How users come to the classes that are only ever a field of one other class: `TransIP.domains.dns`. Classes that are fields of
 * several, or of none, have no path but their name.
 */
export function classPaths(symbols: readonly ts.Symbol[], names: Names): (symbol: ts.Symbol) => string | undefined {
  const holders = new Map<ts.Symbol, { readonly holder: ts.Symbol; readonly field: string }[]>()
  for (const holder of symbols)
    for (const { field, type } of classFields(holder, names)) holders.set(type, [...(holders.get(type) ?? []), { holder, field }])
  const pathOf = (symbol: ts.Symbol, above: readonly ts.Symbol[]): string | undefined => {
    const [only, ...others] = holders.get(symbol) ?? []
    if (only === undefined || others.length > 0 || above.includes(only.holder)) return undefined
    return `${pathOf(only.holder, [...above, only.holder]) ?? names.nameOf(only.holder)}.${only.field}`
  }
  return (symbol) => pathOf(symbol, [symbol])
}

/** Fields of a class that hold an instance of a class of the package. */
function classFields(symbol: ts.Symbol, names: Names): { field: string; type: ts.Symbol }[] {
  return classesOf(symbol).flatMap(({ members }) =>
    members.flatMap((member) => {
      if (!ts.isPropertyDeclaration(member) || !ts.isIdentifier(member.name)) return []
      if (member.type === undefined || !ts.isTypeReferenceNode(member.type)) return []
      const meaning = names.meaningOf(member.type.typeName)
      const isClass = meaning.kind === 'own' && classesOf(meaning.symbol).length > 0
      return isClass ? [{ field: member.name.text, type: meaning.symbol }] : []
    }),
  )
}

function classesOf(symbol: ts.Symbol): ts.ClassDeclaration[] {
  return (symbol.declarations ?? []).filter(ts.isClassDeclaration)
}
