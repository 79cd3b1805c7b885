import { append } from '../append.js'
import type { Schema } from '@hostwright/openapi/document.ts'
import type { Resolve } from '../spec/resolve.js'
import type { FormField } from '../http/form-field.js'
import { flatten } from '../spec/schema.js'
import { nameParts, nest, type NestedField } from './nested-names.js'

export interface FormValue {
  readonly value: Record<string, unknown>
  /** Fields that are files, whose content is not checked. */
  readonly files: ReadonlySet<string>
}

/**
 * Returns the object that a form represents: repeated fields are lists, and names with brackets, such as `tags[]` and `owner[name]`,
 * are lists and objects, unless the schema has a property with that exact name.
 */
export function formValue(resolve: Resolve, schema: Schema | undefined, fields: readonly FormField[]): FormValue {
  const declared = new Set(flatten(resolve, schema).flatMap(({ properties }) => Object.keys(properties ?? {})))
  const byName = new Map<string, NestedField[]>()
  const files = new Set<string>()
  for (const { name, value } of fields) {
    const [head = name, ...path] = nameParts(name)
    const isNested = !declared.has(name) && declared.has(head)
    const key = isNested ? head : name
    append(byName, key, [isNested ? path : [], value ?? null])
    if (value === undefined) files.add(key)
  }
  return { value: Object.fromEntries([...byName].map(([name, values]) => [name, nest(values)])), files }
}
