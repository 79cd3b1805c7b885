import { exportedNames } from './names.ts'

/**
 * Characters that the type of one schema may have, as far as its source tells: schemas that it holds are written out in its
 * type, again and again. TypeScript refuses to declare a type (TS7056) somewhere between 615,000 and 780,000 of them; long
 * before, declarations grow to megabytes, and compiling a few hundred of them takes minutes and gigabytes.
 */
const LONGEST = 20_000

/**
 * Zod schemas whose type would be too long have the type of the values that they parse instead: their parts are hidden, and
 * `parse` gives the same. A schema without such a type stays as it is.
 *
 * @param zod hey-api's schemas
 * @param types hey-api's types
 */
export function shortSchemas(zod: string, types: string): string {
  const known = exportedNames(types)
  const lengths = new Map<string, number>()
  const imported = new Set<string>()
  const text = zod.replaceAll(/^export const (z\w+) = ((?:(?!^(?:\/\*\*|export )).*\n?)+)/gm, (whole, name: string, expression: string) => {
    const length = lengthOf(expression, lengths)
    const type = typeOf(name, known)
    const isShort = length <= LONGEST || type === undefined
    lengths.set(name, isShort ? length : 0)
    if (isShort) return whole
    imported.add(type.name)
    const end = /;?\s*$/.exec(expression)?.[0] ?? ''
    return `export const ${name} = ${expression.slice(0, expression.length - end.length)} as unknown as z.ZodType<${type.text}>${end}`
  })
  if (imported.size === 0) return zod
  return `import type { ${[...imported].sort().join(', ')} } from './types.gen.js'\n${text}`
}

function lengthOf(expression: string, lengths: ReadonlyMap<string, number>): number {
  // What refers back to itself has the type any there.
  const source = expression.replaceAll(/z\.lazy\(\(\): any => z\w+\)/g, 'z.any()')
  const held = [...source.matchAll(/\bz[A-Z]\w*/g)].map(([name]) => lengths.get(name) ?? 0)
  return held.reduce((sum, length) => sum + length, source.length)
}

/** The type of what a schema parses: of its name, or of a part of an operation's input. */
function typeOf(schema: string, known: ReadonlySet<string>): { readonly name: string; readonly text: string } | undefined {
  const name = schema.slice(1)
  if (known.has(name)) return { name, text: name }
  const [, stem, part] = /^(.+)(Body|Query|Path|Headers)$/.exec(name) ?? []
  if (stem === undefined || part === undefined || !known.has(`${stem}Data`)) return undefined
  return { name: `${stem}Data`, text: `NonNullable<${stem}Data['${part.toLowerCase()}']>` }
}
