import { isObject, valueAt } from '@hostwright/openapi/pointer.ts'
import type { Rule } from '../rule.ts'
import { EXHAUSTIVE } from './enum-values.ts'

/** Alternatives are members of a union, and classified like the values of an enum. */
export const alternatives: Rule = ({ typeName, kind, path, base, revision, directions, older, newer }) => {
  const [, keyword] = /\/(oneOf|anyOf)\/\d+$/.exec(path) ?? []
  if (typeName !== 'Schema' || keyword === undefined || kind === 'modified') return undefined
  const name = kind === 'added' ? nameOf(newer, revision?.pointer) : nameOf(older, base?.pointer)
  if (kind === 'removed') return [{ level: 'breaking', message: `has lost the alternative ${name}` }]
  return [{ level: 'added', message: `has the new alternative ${name}`, ...(directions.has('response') && { note: EXHAUSTIVE }) }]
}

function nameOf(document: object, pointer = ''): string {
  const found = valueAt(document, pointer)
  const ref = isObject(found) ? found['$ref'] : undefined
  return typeof ref === 'string' ? `\`${ref.split('/').at(-1)}\`` : `number ${Number(pointer.split('/').at(-1)) + 1}`
}
