import type { Document } from '@hostwright/openapi/document.ts'
import { findRef } from '@hostwright/openapi/operations.ts'
import { isObject, parsePointer } from '@hostwright/openapi/pointer.ts'

/**
 * Returns the name of a document's part: `Domain.name`, `query.page`, `body.name`, `200[].name`, `header X-Total of 200`.
 * Undefined for an operation, or a part outside operations.
 */
export function fieldAt(document: Document, pointer: string): string | undefined {
  const [root, first = '', second = '', ...rest] = parsePointer(pointer)
  if (root === 'paths')
    return second === 'parameters' ? ofOperation(document, pointer, ['parameters', ...rest]) : ofOperation(document, pointer, rest)
  if (root === 'servers') return 'client'
  if (root === 'tags') return tagName(document, first)
  if (root !== 'components') return root === undefined ? undefined : [root, first].filter((key) => key !== '').join(' ')
  if (first === 'schemas') return second + inSchema(rest)
  if (first === 'parameters') return parameterName(document, pointer, 3) + inBody(rest)
  return second + inBody(rest)
}

function ofOperation(document: Document, pointer: string, [part, name, ...rest]: string[]): string | undefined {
  if (part === 'parameters')
    return name === undefined
      ? 'parameters'
      : parameterName(document, pointer, parsePointer(pointer).indexOf('parameters', 2) + 2) + inBody(rest)
  if (part === 'requestBody') return `body${inBody(name === undefined ? [] : [name, ...rest])}`
  if (part !== 'responses') return undefined
  if (name === undefined) return 'responses'
  const [kind, header] = rest
  if (kind === 'headers') return header === undefined ? `headers of ${name}` : `header ${header} of ${name}`
  return `${name}${inBody(rest)}`
}

/** Returns the path into a body, a parameter or a header, without media types. */
function inBody(keys: readonly string[]): string {
  const schema = keys.indexOf('schema')
  return schema === -1 ? '' : inSchema(keys.slice(schema + 1))
}

function inSchema(keys: readonly string[]): string {
  let text = ''
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index]
    if (key === 'properties' && index + 1 < keys.length) text += `.${keys[++index]}`
    else if (key === 'items') text += '[]'
    else if (key === 'additionalProperties') text += '.*'
    else if (key === 'oneOf' || key === 'anyOf' || key === 'allOf') index++
  }
  return text
}

function parameterName(document: Document, pointer: string, depth: number): string {
  const keys = parsePointer(pointer).slice(0, depth)
  const found = keys.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), document)
  const parameter = isObject(found) ? findRef<Record<string, unknown>>(document, found) : undefined
  return parameter === undefined ? String(keys.at(-1)) : `${String(parameter['in'])}.${String(parameter['name'])}`
}

function tagName(document: Document, index: string): string {
  const name = document.tags?.[Number(index)]?.name
  return index === '' || name === undefined ? 'tags' : `tag ${name}`
}

/** Returns the closest existing value on the path of a pointer. */
export function closest(document: object, pointer: string): { parent: object; key: string | undefined } {
  let parent: object = document
  let key: string | undefined
  for (const next of parsePointer(pointer)) {
    const value: unknown = key === undefined ? parent : (parent as Record<string, unknown>)[key]
    if (!isObject(value) || !Object.hasOwn(value, next)) break
    parent = value
    key = next
  }
  return { parent, key }
}
