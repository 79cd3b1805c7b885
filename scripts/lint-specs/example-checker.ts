import { regExpEngine } from '@hostwright/openapi'
import { Ajv2020, type Options, type ValidateFunction } from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'
import type { Document, Schema } from '@hostwright/openapi/document.ts'
import { findRef } from '@hostwright/openapi/operations.ts'
import { isObject, valueAt } from '@hostwright/openapi/pointer.ts'
import { separateReadWrite } from '@hostwright/shared/spec/read-write.ts'
import { explainErrors, withAbsoluteRefs, type Mismatch } from '@hostwright/openapi/schema-errors.ts'
import { walkDocument } from '@hostwright/openapi/walk.ts'
import { closeSchemas } from './closed-schemas.ts'

/** Returns why a value does not match the schema at a pointer of the document. */
export type CheckExample = (schemaPointer: string, value: unknown) => Mismatch[]
/** Returns whether a value matches the schema at a pointer of the document. */
export type FitsSchema = (schemaPointer: string, value: unknown) => boolean

/**
 * Returns a function that checks values against a document's schemas, first as written, then closed: a property that the
 * schema does not list counts as a typo, although an open schema allows it.
 */
export function createExampleChecker(document: Document): CheckExample {
  const { ajv, asWritten, closed } = createValidators(document)
  const explain = (find: FindValidator, pointer: string, value: unknown) => {
    try {
      const validate = find(pointer)
      return validate === undefined || validate(value) ? [] : explainErrors(ajv, validate.errors ?? [])
    } catch (error) {
      return [{ pointer: '', message: `its schema cannot be used: ${(error as Error).message}` }]
    }
  }
  return (schemaPointer, value) => {
    const mismatches = explain(asWritten, schemaPointer, value)
    // After a mismatch the closed schema would report everything around it as unknown.
    return mismatches.length > 0 ? mismatches : innermost(explain(closed, schemaPointer, value))
  }
}

/** Returns a function that does the same check without the reason. */
export function createExampleTest(document: Document): FitsSchema {
  const { asWritten, closed } = createValidators(document)
  return (schemaPointer, value) => [asWritten, closed].every((find) => find(schemaPointer)?.(value) ?? true)
}

function innermost(mismatches: Mismatch[]): Mismatch[] {
  return mismatches.filter(({ pointer }) => !mismatches.some((other) => other.pointer.startsWith(`${pointer}/`)))
}

const options: Options = {
  allErrors: true,
  verbose: true,
  strict: false,
  logger: false,
  inlineRefs: false,
  multipleOfPrecision: 9,
  // Redocly's rule `struct` checks the schemas themselves.
  meta: false,
  validateSchema: false,
  // Most schemas check one value only: optimizing the code costs more than it saves.
  // Foreign patterns may take exponential time.
  code: { optimize: false, regExp: regExpEngine },
}

/** Returns the validator for the schema at a pointer; undefined if there is no schema. */
type FindValidator = (schemaPointer: string) => ValidateFunction | undefined

function createValidators(document: Document): { ajv: Ajv2020; asWritten: FindValidator; closed: FindValidator } {
  const ajv = new Ajv2020(options)
  ajvFormats.default(ajv)
  // An example of a request has no readOnly property, one of a response no writeOnly one.
  const separated = separateReadWrite(document)
  const find = (id: string, prepare: (copy: Document) => Document): FindValidator => {
    const absolute = withAbsoluteRefs(prepare(schemasOnly(structuredClone(separated))), id)
    ajv.addSchema(absolute, id, false, false)
    // Compiling is slow, and many schemas of a document are equal.
    const compiled = new Map<string, ValidateFunction>()
    return (schemaPointer) => {
      const schema = valueAt(absolute, schemaPointer)
      if (!isObject(schema)) return undefined
      const text = JSON.stringify(schema)
      const validate = compiled.get(text) ?? ajv.compile(schema)
      compiled.set(text, validate)
      return validate
    }
  }
  return { ajv, asWritten: find('spec', (copy) => copy), closed: find('closed', closeSchemas) }
}

/** Removes, in place, what Ajv would reject or misread: broken references, which no-unresolved-refs reports, and examples, whose `$id` it would take for a schema's. */
function schemasOnly(document: Document): Document {
  delete document.components?.examples
  for (const { kind, node } of walkDocument(document)) {
    if (kind !== 'responses' && kind !== 'paths') for (const key of ['example', 'examples']) delete node[key]
    if (kind === 'schema' && findRef<Schema>(document, node) === undefined) delete node['$ref']
  }
  return document
}
