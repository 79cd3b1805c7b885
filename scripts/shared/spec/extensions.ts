import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'
import type { Document } from '@hostwright/openapi/document.ts'
import { childPointer } from '@hostwright/openapi/pointer.ts'
import { extensionSchema, SCHEMA_PATH, type ExtensionSchema } from './extension-schema.ts'
import { explainErrors, withAbsoluteRefs } from '@hostwright/openapi/schema-errors.ts'
import { walkDocument, type Visit } from '@hostwright/openapi/walk.ts'

/** A mistake in a specification extension; `pointer` leads to it in the document. */
export interface ExtensionProblem {
  readonly pointer: string
  readonly message: string
}

/** Returns the mistakes in the x- keys of a bundled document. */
export type CheckExtensions = (document: Document) => ExtensionProblem[]

/**
 * Checks every `x-` key of a bundled document against specs/extensions.schema.json: that it is allowed on its kind of
 * object, present where required, and of the declared shape.
 */
export function checkExtensions(document: Document): ExtensionProblem[] {
  sharedChecker ??= createExtensionChecker(extensionSchema())
  return sharedChecker(document)
}

// Cached: compiling the schema takes longer than checking a document.
let sharedChecker: CheckExtensions | undefined

interface Checker {
  readonly ajv: Ajv2020
  readonly locations: Map<string, { validate: ValidateFunction; known: string[] }>
}

/** Creates the check against another schema. */
export function createExtensionChecker(schema: ExtensionSchema): CheckExtensions {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false, logger: false })
  ajvFormats.default(ajv)
  ajv.addSchema(withAbsoluteRefs(schema, SCHEMA_PATH), SCHEMA_PATH)
  const locations = Object.entries(schema.$defs.locations).map(([kind, { properties }]) => {
    const validate = ajv.compile({ $ref: `${SCHEMA_PATH}#/$defs/locations/${kind}` })
    return [kind, { validate, known: Object.keys(properties) }] as const
  })
  const checker = { ajv, locations: new Map(locations) }
  return (document) => [...walkDocument(document)].flatMap((visit) => checkObject(checker, visit))
}

function checkObject({ ajv, locations }: Checker, { kind, node, pointer }: Visit): ExtensionProblem[] {
  const keys = Object.keys(node).filter((key) => key.startsWith('x-'))
  const location = locations.get(kind)
  const unknown = keys.filter((key) => location?.known.includes(key) !== true)
  const problems = unknown.map((key) => ({ pointer: childPointer(pointer, key), message: unknownKey(key, kind, locations) }))
  if (location === undefined) return problems
  const known = keys.filter((key) => !unknown.includes(key)).map((key) => [key, node[key]])
  location.validate(Object.fromEntries(known))
  const mismatches = explainErrors(ajv, location.validate.errors ?? [])
  return [...problems, ...mismatches.map((mismatch) => ({ pointer: pointer + mismatch.pointer, message: sentence(mismatch) }))]
}

function unknownKey(key: string, kind: string, locations: Checker['locations']): string {
  const places = [...locations].filter(([, { known }]) => known.includes(key)).map(([place]) => place)
  const hint = places.length > 0 ? `it belongs on ${places.join(' or ')}` : `${SCHEMA_PATH} does not list it`
  return `unknown extension "${key}" on ${kind}: ${hint}`
}

function sentence({ pointer, message }: { pointer: string; message: string }): string {
  return pointer === '' ? message : `${pointer.slice(1)} ${message}`
}
