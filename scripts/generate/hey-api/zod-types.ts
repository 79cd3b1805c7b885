import ts from 'typescript'
import { exportedNames } from '../model/names.ts'

/**
 * Characters that the type of one schema may have, as far as its source tells: schemas that it holds are written out in its
 * type, again and again. TypeScript refuses to declare a type (TS7056) somewhere between 615,000 and 780,000 of them; long
 * before, declarations grow to megabytes, and compiling a few hundred of them takes minutes and gigabytes.
 */
const LONGEST = 20_000

/**
 * Finishes hey-api's zod schemas:
 *
 * - Schemas of responses get the documented type of the values that they parse: they accept more, but a caller's `switch` stays
 *   checked, and a value that was read can be sent back. Schemas of requests keep zod's type, so that they can be extended,
 *   unless it would be too long. A schema without a documented type stays as it is.
 * - Parameters of a path or query that no operation has are rejected; a request may have any header.
 * - Bundlers may drop each schema that nobody imports. A single annotation covers a function only, not the calls within a call.
 *
 * @param zod hey-api's schemas
 * @param types hey-api's types
 * @param requests components of requests by the names of their schemas, with the names of their types
 */
export function finishSchemas(zod: string, types: string, requests: ReadonlyMap<string, string>): string {
  const known = exportedNames(types)
  const lengths = new Map<string, number>()
  const parts = [`import type * as t from './types.gen.js'\n`]
  let done = 0
  for (const { name, start, source } of schemasIn(zod)) {
    const length = lengthOf(source, lengths)
    const type = requests.get(name) ?? name
    const part = known.has(type) ? undefined : partOf(name, known)
    const object = name.endsWith('Headers') ? 'z.looseObject(' : 'z.strictObject('
    const isRequest = part !== undefined || requests.has(name)
    const isInferred = (isRequest && length <= LONGEST) || (part === undefined && !known.has(type))
    lengths.set(`z${name}`, isInferred ? length : 0)
    const schema = droppable(part === undefined ? source : source.replace(/^z\.object\(/, object))
    parts.push(zod.slice(done, start), isInferred ? schema : `${schema} as unknown as z.ZodMiniType<${part ?? `t.${type}`}>`)
    done = start + source.length
  }
  return parts.join('') + zod.slice(done)
}

/** Marks an expression as one without side effects. */
function droppable(source: string): string {
  if (!source.startsWith('z.')) return source
  const isOneCall = /^z\.[\w.]+\([^()]*\)$/.test(source)
  return `/* @__PURE__ */ ${isOneCall ? source : `(() => ${source})()`}`
}

/** The schemas of a source, in its order: the name after `z`, and the expression with its position. */
function schemasIn(zod: string): { readonly name: string; readonly start: number; readonly source: string }[] {
  const file = ts.createSourceFile('zod.gen.ts', zod, ts.ScriptTarget.Latest)
  const declarations = file.statements.flatMap((statement) =>
    ts.isVariableStatement(statement) ? statement.declarationList.declarations : [],
  )
  return declarations.flatMap(({ name, initializer }) =>
    initializer && ts.isIdentifier(name)
      ? [{ name: name.text.slice(1), start: initializer.getStart(file), source: initializer.getText(file) }]
      : [],
  )
}

function lengthOf(expression: string, lengths: ReadonlyMap<string, number>): number {
  // What refers back to itself has the type any there.
  const source = expression.replaceAll(/z\.lazy\(\(\): any => z\w+\)/g, 'z.any()')
  const held = [...source.matchAll(/\bz[A-Z]\w*/g)].map(([name]) => lengths.get(name) ?? 0)
  return held.reduce((sum, length) => sum + length, source.length)
}

/** The type of a part of an operation's input. */
function partOf(schema: string, known: ReadonlySet<string>): string | undefined {
  const [, stem, part] = /^(.+)(Body|Query|Path|Headers)$/.exec(schema) ?? []
  if (stem === undefined || part === undefined || !known.has(`${stem}Data`)) return undefined
  return `NonNullable<t.${stem}Data['${part.toLowerCase()}']>`
}
