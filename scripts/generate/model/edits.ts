import type { Document, RequestBody } from '@hostwright/openapi/document.ts'
import { findRef, type SpecOperation } from '@hostwright/openapi/operations.ts'
import { childPointer } from '@hostwright/openapi/pointer.ts'
import { schemasAt, successSchema } from '@hostwright/openapi/schema-lookup.ts'
import { UnsupportedSpecError } from '../unsupported-spec-error.ts'
import type { EditModel, DescribedOperation } from './model.ts'
import { nameOperation } from './names.ts'

/**
 * Returns the edit that an operation declares; undefined without one.
 *
 * @param routes the models of all operations, and what they were made of
 * @throws UnsupportedSpecError if the read has other path parameters, or the field is not in both
 */
export function editOf(
  document: Document,
  route: DescribedOperation,
  spec: SpecOperation,
  routes: readonly (readonly [DescribedOperation, SpecOperation])[],
): EditModel | undefined {
  const declared = spec.operation['x-edit']
  if (!declared) return undefined
  const { query, field } = declared
  const [read, readSpec] = routes.find(([{ id }]) => id === declared.read) ?? []
  const wrong = (why: string) => new UnsupportedSpecError(`${route.id} is edited by reading "${declared.read}", ${why}.`, route.at)
  if (!read || read.httpMethod !== 'GET' || String(read.pathParameters) !== String(route.pathParameters))
    throw wrong('which is not a GET with the same path parameters')
  const body = spec.operation.requestBody && findRef<RequestBody>(document, spec.operation.requestBody)
  const schemas = [body?.content[route.bodyType ?? '']?.schema, readSpec && successSchema(document, readSpec.operation)]
  if (route.requestKind !== 'json' || !schemas.every((schema) => schema && schemasAt(document, schema, childPointer('', field)).length > 0))
    throw wrong(`but the field "${field}" is not in its response and in the body`)
  const unknown = Object.keys(query ?? {}).find((name) => !readSpec?.parameters.some((parameter) => parameter.name === name))
  if (unknown !== undefined) throw wrong(`which has no parameter "${unknown}"`)
  return { ...nameOperation({ ...spec, id: [...route.resource, 'edit'].join('.') }), read, query, field }
}
