import type { Document, Parameter } from '@hostwright/openapi/document.ts'
import { isObject } from '@hostwright/openapi/pointer.ts'
import type { Finding, Rule } from '../rule.ts'

const PASCAL_CASE = /^[A-Z][A-Za-z0-9]*$/
/** Globals of the emitted modules. A type of the same name hides them there, and in the modules of users who import it. */
export const GLOBALS: ReadonlySet<string> = new Set(['Array', 'BigInt', 'Blob', 'File', 'Infinity', 'Promise', 'Record', 'URL'])
const CAMEL_CASE = /^[a-z][A-Za-z0-9]*$/

/** Component names are PascalCase, as users import them. A parameter, which nobody imports, may have its own name. */
export const componentNames: Rule = {
  name: 'component-names',
  *check({ document }) {
    for (const kind of ['schemas', 'responses', 'requestBodies'] as const) yield* notPascalCase(document, kind)
    for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
      if (GLOBALS.has(name)) yield at(schema, `schema component "${name}" hides a global of the emitted code; give it another name`)
    }
    for (const [name, parameter] of Object.entries(document.components?.parameters ?? {})) {
      if (PASCAL_CASE.test(name) || CAMEL_CASE.test(name) || name === (parameter as Parameter).name) continue
      yield at(parameter, `parameter component "${name}" is neither PascalCase nor camelCase nor the parameter's own name`)
    }
  },
}

function* notPascalCase(document: Document, kind: 'schemas' | 'responses' | 'requestBodies'): Generator<Finding> {
  for (const [name, component] of Object.entries(document.components?.[kind] ?? {})) {
    if (PASCAL_CASE.test(name) || !isObject(component)) continue
    yield at(component, `"${name}" in components/${kind} is not PascalCase; it is named by the last segment of its $ref`)
  }
}

function at(node: object, message: string): Finding {
  return { node, message }
}
