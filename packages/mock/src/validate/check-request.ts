import type { ErrorObject } from 'ajv/dist/2020.js'

import type { Parameter, Schema } from '@hostwright/openapi/document.ts'
import { essence } from '@hostwright/openapi/media-type.ts'
import { parsePointer } from '@hostwright/openapi/pointer.ts'
import { declaredKey } from '../http/media-type.js'
import { pathValues } from '@hostwright/openapi/path-template.ts'
import { missingQuery } from '../http/query-names.js'
import type { ReadBody } from '../http/request-body.js'
import type { MockRequest } from '../http/request.js'
import type { Finding } from '../record/violation.js'
import type { Operation } from '../spec/operations.js'
import type { Resolve } from '../spec/resolve.js'
import { unknownFields } from './unknown-fields.js'
import { formValue } from './form-fields.js'
import { messageOf } from './message.js'
import { queryValue, shapeOf, simpleValue, type ParameterValue } from './parameter-value.js'
import type { SchemaErrors } from './schema-errors.js'

/** A request that was routed to an operation. */
export interface ReceivedRequest {
  readonly operation: Operation
  /** The variant of the body; undefined if it is unknown or there is none. */
  readonly variant: string | undefined
  /** The path, encoded. */
  readonly path: string
  readonly request: MockRequest
  readonly body: Exclude<ReadBody, { finding: Finding }>
}

/** Finds violations of the spec in the parameters and the body of a request. No message quotes a value. */
export type CheckRequest = (received: ReceivedRequest) => Finding[]

/** The validators of a request. */
export interface RequestErrors {
  readonly json: SchemaErrors
  /** For values that were parsed from text. */
  readonly text: SchemaErrors
}

type Place = 'query' | 'path' | 'header'

/** Returns the function that checks requests. */
export function createCheckRequest(resolve: Resolve, errors: RequestErrors): CheckRequest {
  return (received) => [...checkBody(received), ...checkParameters(received)]

  function checkParameters({ operation, path, request }: ReceivedRequest): Finding[] {
    const inPath = pathValues(operation.path, path)
    const missing = new Set(missingQuery(operation, [...request.query.keys()], resolve))
    return operation.parameters.flatMap((parameter) => {
      const { name, in: where } = parameter
      if (where === 'query') return checkParameter(parameter, where, queryValue(parameter, request.query, resolve), missing.has(name))
      if (where === 'path') return checkParameter(parameter, where, simpleValue(parameter, inPath[name], resolve), false)
      if (where !== 'header') return []
      const text = request.headers[name.toLowerCase()]
      return checkParameter(parameter, where, simpleValue(parameter, text, resolve), parameter.required === true && text === undefined)
    })
  }

  function checkParameter({ name, style, schema }: Parameter, place: Place, read: ParameterValue, isMissing: boolean): Finding[] {
    const shown = place === 'header' ? name.toLowerCase() : name
    const location = `request.${place}.${shown}`
    if (isMissing) {
      // Says which of the object's properties are missing.
      const isObject = style === 'deepObject' && schema && shapeOf(schema, resolve) === 'object'
      const inside = isObject ? toFindings(errors.text.of(schema, 'request', {}), location, place, shown) : []
      if (inside.length > 0) return inside
      return [{ code: 'required', message: `Request ${place} must have required parameter '${shown}'`, location: `request.${place}` }]
    }
    if (read.kind === 'not-json') return [{ code: 'json', message: `Request ${place} parameter ${shown} must be JSON`, location }]
    if (read.kind === 'absent') return []
    const validator = read.kind === 'value' && !read.isText ? errors.json : errors.text
    const readings = read.kind === 'value' ? [read.value] : read.readings
    const found = readings.map((value) => validator.of(read.schema, 'request', value))
    const [first = []] = found.some((each) => each.length === 0) ? [] : found
    return toFindings(first, location, place, shown)
  }

  function checkBody({ operation, variant, request, body }: ReceivedRequest): Finding[] {
    const declared = operation.object.requestBody && resolve(operation.object.requestBody)
    if (request.body.length === 0)
      return declared?.required === true ? [{ code: 'required', message: 'Request body is required', location: 'request.body' }] : []
    const key = declaredKey(request.headers['content-type'], Object.keys(declared?.content ?? {}))
    const { schema, encoding } = (key === undefined ? undefined : declared?.content[key]) ?? {}
    if (!schema) return []
    if (body.fields) return checkForm(schema, formValue(resolve, schema, body.fields, encoding))
    if (typeof body.value === 'string' && isStructured(schema, request.headers['content-type'])) return []
    const fields = unknownFields(resolve, schema, body.value).map((pointer) => unknownField(parsePointer(pointer)))
    const all = errors.json.of(schema, 'request', body.value)
    const ofVariant = all.length > 0 ? variantSchema(operation, variant) : undefined
    const found = ofVariant ? errors.json.of(ofVariant, 'request', body.value) : []
    return withoutClosed(fields, toFindings(found.length > 0 ? found : all, 'request.body', 'body'))
  }

  /** Whether the schema describes XML or another text that is not parsed. */
  function isStructured(schema: Schema, contentType: string | undefined): boolean {
    const shape = shapeOf(schema, resolve)
    return !essence(contentType).endsWith('json') && (shape === 'object' || shape === 'array')
  }

  function checkForm(schema: Schema, { value, files }: ReturnType<typeof formValue>): Finding[] {
    const fields = unknownFields(resolve, schema, value).map((pointer) => unknownField(parsePointer(pointer).map(safeName)))
    const found = errors.text.of(schema, 'request', value).filter(({ instancePath }) => !files.has(parsePointer(instancePath)[0] ?? ''))
    for (const { params } of found)
      if ('additionalProperty' in params) Object.assign(params, { additionalProperty: safeName(String(params['additionalProperty'])) })
    return withoutClosed(fields, toFindings(found, 'request.body', 'body'))
  }
}

function toFindings(errors: readonly ErrorObject[], location: string, place: Place | 'body', name?: string): Finding[] {
  const found = errors.map((error): Finding => {
    const path = parsePointer(error.instancePath)
    const shown = [...(name === undefined ? [] : [name]), ...path].join('.')
    const subject = shown === '' ? `Request ${place}` : `Request ${place} ${place === 'body' ? 'property' : 'parameter'} ${shown}`
    return { code: error.keyword, message: `${subject} ${messageOf(error)}`, location: [location, ...path].join('.') }
  })
  return [...new Map(found.map((finding) => [`${finding.location} ${finding.message}`, finding])).values()]
}

function unknownField(path: readonly string[]): Finding {
  const field = path.join('.')
  return { code: 'field', message: `the body's field '${field}' is not declared`, location: `request.body.${field}` }
}

/** Leaves out the unknown fields of objects whose schema itself excludes them. */
function withoutClosed(fields: readonly Finding[], found: readonly Finding[]): Finding[] {
  const closed = new Set(found.flatMap(({ code, location }) => (code === 'additionalProperties' ? [location] : [])))
  return [...fields.filter(({ location }) => !closed.has(location.slice(0, location.lastIndexOf('.')))), ...found]
}

/** A body that is no form, such as JSON with the wrong media type, looks like one long name, which may contain a password. */
function safeName(name: string): string {
  const [head = ''] = name.split('[', 1)
  return /^[\p{L}\p{N}_.$@: -]{1,60}$/u.test(head) ? head : '{…}'
}

/** Returns the schema of a variant's body. */
function variantSchema({ object }: Operation, variant: string | undefined): Schema | undefined {
  const body = object['x-variants']?.find(({ id }) => id === variant)?.body
  return body === undefined ? undefined : { $ref: `#/components/schemas/${body}` }
}
