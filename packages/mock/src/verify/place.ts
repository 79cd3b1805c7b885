import type { Resolve, Schema } from '../spec/document.js'
import { tokens } from '../spec/pointer.js'
import { flatten } from '../spec/schema.js'
import { ANY } from './shown-name.js'

/**
 * Where a JSON Pointer leads in `value`, as `.domains[].name`: the entries of lists and the keys of maps, which the schema does not
 * name, stand for each other.
 */
export function placeOf(resolve: Resolve, schema: Schema | undefined, value: unknown, pointer: string): string {
  let place = ''
  let parts = flatten(resolve, schema)
  let node = value
  for (const token of tokens(pointer)) {
    const declared = parts.flatMap(({ properties }) => (properties && Object.hasOwn(properties, token) ? [properties[token]] : []))
    let next: (Schema | boolean | undefined)[] = declared
    if (Array.isArray(node)) {
      place += '[]'
      next = parts.map(({ prefixItems, items }) => prefixItems?.[Number(token)] ?? items)
    } else if (declared.length > 0) place += `.${token}`
    else {
      place += `.${ANY}`
      next = parts.flatMap((part) =>
        [part.additionalProperties, part.unevaluatedProperties].concat(Object.values(part.patternProperties ?? {})),
      )
    }
    parts = next.flatMap((child) => (typeof child === 'object' ? flatten(resolve, child) : []))
    node = (node as Record<string, unknown> | undefined)?.[token]
  }
  return place
}
