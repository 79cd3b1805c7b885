import type { Resolve } from '../spec/resolve.js'
import type { CheckRequest } from './check-request.js'
import type { SchemaErrors } from './schema-errors.js'

/** The validators of a mock. */
export interface Validators {
  readonly check: CheckRequest
  /** For bodies in JSON. */
  readonly json: SchemaErrors
  /** For values that were parsed from text, which it converts. */
  readonly text: SchemaErrors
}

/** Returns the function that loads the validators at its first call: they take longer to load than the rest of a mock. */
export function loadValidators(resolve: Resolve): () => Promise<Validators> {
  let loaded: Promise<Validators> | undefined
  return () => (loaded ??= load(resolve))
}

async function load(resolve: Resolve): Promise<Validators> {
  const [{ createSchemaErrors }, { createCheckRequest }] = await Promise.all([import('./schema-errors.js'), import('./check-request.js')])
  const json = createSchemaErrors(resolve, { isExclusive: true })
  const text = createSchemaErrors(resolve, { isExclusive: true, isText: true })
  return { json, text, check: createCheckRequest(resolve, { json, text }) }
}
