import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Options } from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'
import type { Document, Schema } from '../spec/document.ts'
import { findRef } from '../spec/operations.ts'
import { isObject, valueAt } from '../spec/pointer.ts'
import { explainErrors, withAbsoluteRefs } from '../spec/schema-errors.ts'
import type { Mismatch } from '../spec/schema-errors.ts'
import { walkDocument } from '../spec/walk.ts'
import { closeSchemas } from './closed-schemas.ts'

/** Says why a value does not fit the schema at a pointer of the document. */
export type CheckExample = (schemaPointer: string, value: unknown) => Mismatch[]

/**
 * Checks values against a document's schemas, first as they are, then closed: a property that an
 * object's schema does not list is taken for a typo even though the schema would let it pass.
 */
export function createExampleChecker(document: Document): CheckExample {
  const asWritten = createValidator(document, 'spec', (copy) => copy)
  const closed = createValidator(document, 'closed', closeSchemas)
  return (schemaPointer, value) => {
    const mismatches = asWritten(schemaPointer, value)
    // A part that does not fit makes the closed schema call everything around it unknown.
    return mismatches.length > 0 ? mismatches : innermost(closed(schemaPointer, value))
  }
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
}

function createValidator(document: Document, id: string, prepare: (copy: Document) => Document): CheckExample {
  const ajv = new Ajv2020(options)
  ajvFormats.default(ajv)
  const copy = prepare(dropBrokenRefs(structuredClone(document)))
  const absolute = withAbsoluteRefs(copy, id)
  ajv.addSchema(absolute, id, false, false)
  return (schemaPointer, value) => {
    const schema = valueAt(absolute, schemaPointer)
    if (!isObject(schema)) return []
    const validate = ajv.compile(schema)
    validate(value)
    return explainErrors(ajv, validate.errors ?? [])
  }
}

// They are reported by no-unresolved-refs; Ajv would refuse the whole schema because of one.
function dropBrokenRefs(document: Document): Document {
  for (const { kind, node } of walkDocument(document)) {
    if (kind === 'schema' && findRef<Schema>(document, node) === undefined) delete node['$ref']
  }
  return document
}
