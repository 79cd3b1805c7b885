import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import ts from 'typescript'
import { access, type Line, type Writing } from './line.ts'
import { typeText } from './type-text.ts'

/** Characters of a type in another library's words, from which on it is told by its outermost name and a digest. */
const LONGEST = 120

/**
 * Zod's schemas and openapi-fetch's paths say again what the types of a package say. They are named, with a
 * digest of the whole that shows that they changed; how, is to be read in the types.
 *
 * @returns undefined for what is written out
 */
export function shortForm(symbol: ts.Symbol, name: string, writing: Writing): Line[] | undefined {
  const [declared] = symbol.declarations ?? []
  if (declared === undefined) return undefined
  if (ts.isVariableDeclaration(declared)) return ofSchema(declared, name, writing)
  if (ts.isInterfaceDeclaration(declared) && basename(declared.getSourceFile().fileName) === 'paths.gen.d.ts')
    return declared.members.flatMap((member) => ofRoute(member, name, writing))
  return undefined
}

function ofSchema({ type }: ts.VariableDeclaration, name: string, { names, mentions }: Writing): Line[] | undefined {
  if (type === undefined || !ts.isTypeReferenceNode(type)) return undefined
  const meaning = names.meaningOf(type.typeName)
  if (meaning.kind !== 'foreign' || meaning.isRead) return undefined
  const text = typeText(type, names, mentions)
  return text.length > LONGEST ? [{ key: name, text: `const ${name}: ${type.typeName.getText()}<…> ${digest(text)}` }] : undefined
}

/** One line for a route. */
function ofRoute(member: ts.TypeElement, path: string, writing: Writing): Line[] {
  if (!ts.isPropertySignature(member) || member.type === undefined) return []
  const key = path + access(member.name)
  const methods = ts.isTypeLiteralNode(member.type) ? ` ${member.type.members.map((method) => method.name?.getText()).join(', ')}` : ''
  return [{ key, text: `${key}:${methods} ${digest(typeText(member.type, writing.names, writing.mentions))}` }]
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}
