import ts from 'typescript'
import type { Names } from './names.ts'

/** Told of each name that a text mentions. */
export interface Mentions {
  own(symbol: ts.Symbol): void
  foreign(name: string, from: string): void
}

/**
 * Text of a type on one line. Comments, spaces, the order of alternatives and of an object's fields, and how something was imported
 * make no difference to it.
 */
export function typeText(node: ts.Node, names: Names, mentions: Mentions): string {
  const text = (part: ts.Node): string => {
    if (ts.isImportTypeNode(part) && part.qualifier !== undefined) return importType(part, part.qualifier)
    if (isName(part)) return named(part)
    if (ts.isUnionTypeNode(part)) return part.types.map(text).sort(byCode).join(' | ')
    if (ts.isTypeLiteralNode(part)) return literal(part)
    return joined(part)
  }
  const named = (part: ts.Node): string => {
    const meaning = names.meaningOf(part)
    if (meaning.kind === 'own') {
      mentions.own(meaning.symbol)
      return names.nameOf(meaning.symbol)
    }
    if (meaning.kind === 'plain') return part.getText()
    mentions.foreign(meaning.name, meaning.from)
    // `core.Call` is `Call`; of what was not read, `z.ZodString`, the text stays.
    return meaning.isRead ? meaning.name : part.getText()
  }
  const importType = (part: ts.ImportTypeNode, qualifier: ts.EntityName): string => {
    const keyword = part.isTypeOf ? 'typeof ' : ''
    const given = part.typeArguments === undefined ? '' : `<${part.typeArguments.map(text).join(', ')}>`
    return keyword + named(qualifier) + given
  }
  const literal = (part: ts.TypeLiteralNode): string => {
    const members = part.members.map((member) => text(member).replace(/[;,]$/, ''))
    return members.length === 0 ? '{}' : `{ ${members.sort(byCode).join('; ')} }`
  }
  const joined = (part: ts.Node): string => {
    const source = part.getSourceFile().text
    let result = ''
    let end = part.getStart()
    ts.forEachChild(part, (child) => {
      const start = child.getStart()
      result += between(source.slice(end, start)) + text(child)
      end = child.end
    })
    const rest = source.slice(end, part.end)
    // Without parts it is a word or a literal, in which every character counts.
    return end === part.getStart() ? rest : result + between(rest)
  }
  return text(node).trim()
}

/** Sorts by code unit, the same on every machine. */
export function byCode(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

/** What stands between two parts, without comments. */
function between(source: string): string {
  return source.replace(/\/\*[^]*?\*\/|\/\/.*/g, ' ').replace(/\s+/g, ' ')
}

function isName(node: ts.Node): boolean {
  return ts.isQualifiedName(node) || ts.isPropertyAccessExpression(node) || (ts.isIdentifier(node) && !isOwnName(node))
}

/** Whether an identifier is the name of what it stands in, as that of a parameter. */
function isOwnName(node: ts.Identifier): boolean {
  return 'name' in node.parent && node.parent.name === node
}
