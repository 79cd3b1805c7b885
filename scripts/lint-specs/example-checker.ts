import { regExpEngine } from '@hostwright/openapi'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Options, ValidateFunction } from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'
import type { Document, Schema } from '@hostwright/openapi/document.ts'
import { findRef } from '@hostwright/openapi/operations.ts'
import { isObject, valueAt } from '@hostwright/openapi/pointer.ts'
import { explainErrors, withAbsoluteRefs } from '@hostwright/openapi/schema-errors.ts'
import type { Mismatch } from '@hostwright/openapi/schema-errors.ts'
import { walkDocument } from '@hostwright/openapi/walk.ts'
import { closeSchemas } from './closed-schemas.ts'

/** Says why a value does not fit the schema at a pointer of the document. */
export type CheckExample = (schemaPointer: string, value: unknown) => Mismatch[]
/** Whether a value fits the schema at a pointer of the document. */
export type FitsSchema = (schemaPointer: string, value: unknown) => boolean

/**
 * Checks values against a document's schemas, first as they are, then closed: a property that an
 * object's schema does not list is taken for a typo even though the schema would let it pass.
 */
export function createExampleChecker(document: Document): CheckExample {
  const { ajv, asWritten, closed } = createValidators(document)
  const explain = (find: FindValidator, pointer: string, value: unknown) => {
    const validate = find(pointer)
    return validate === undefined || validate(value) ? [] : explainErrors(ajv, validate.errors ?? [])
  }
  return (schemaPointer, value) => {
    const mismatches = explain(asWritten, schemaPointer, value)
    // A part that does not fit makes the closed schema call everything around it unknown.
    return mismatches.length > 0 ? mismatches : innermost(explain(closed, schemaPointer, value))
  }
}

/** The same check where the reason does not matter. */
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
  // Redocly's struct rule checks the schemas themselves.
  meta: false,
  validateSchema: false,
  // Most schemas see one value only: code that is made faster costs more than it saves.
  // A pattern of somebody else's may take time that is exponential in the length of a text.
  code: { optimize: false, regExp: regExpEngine },
}

/** What checks values by the schema at a pointer; undefined where there is none. */
type FindValidator = (schemaPointer: string) => ValidateFunction | undefined

function createValidators(document: Document): { ajv: Ajv2020; asWritten: FindValidator; closed: FindValidator } {
  const ajv = new Ajv2020(options)
  ajvFormats.default(ajv)
  const find = (id: string, prepare: (copy: Document) => Document): FindValidator => {
    const absolute = withAbsoluteRefs(prepare(dropBrokenRefs(structuredClone(document))), id)
    ajv.addSchema(absolute, id, false, false)
    // Compiling is what takes time, and many schemas of a document are word for word the same.
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

// They are reported by no-unresolved-refs; Ajv would refuse the whole schema because of one.
function dropBrokenRefs(document: Document): Document {
  for (const { kind, node } of walkDocument(document)) {
    if (kind === 'schema' && findRef<Schema>(document, node) === undefined) delete node['$ref']
  }
  return document
}
