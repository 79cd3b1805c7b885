import type { Parameter, Schema } from '@hostwright/openapi/document.ts'
import { essence, isJson } from '@hostwright/openapi/media-type.ts'
import { pathValues } from '@hostwright/openapi/path-template.ts'
import { declaredKey, isText } from '../http/media-type.js'
import { nameMatcher } from '../http/query-names.js'
import { queryValues, type MockRequest } from '../http/request.js'
import type { ReadBody } from '../http/request-body.js'
import type { Operation } from '../spec/operations.js'
import type { Resolve } from '../spec/resolve.js'
import { formValue } from '../validate/form-fields.js'
import { queryValue, simpleValue, type ParameterValue } from '../validate/parameter-value.js'
import type { SchemaErrors } from '../validate/schema-errors.js'
import type { ReplyRequest } from './reply-types.js'

/** A valid request of an operation. */
export interface CalledOperation {
  readonly operation: Operation
  readonly variant: string | undefined
  /** The path, encoded. */
  readonly path: string
  readonly request: MockRequest
  readonly body: ReadBody
}

interface Needs {
  readonly resolve: Resolve
  /** The validator for values that were parsed from text; it converts them to the types of their schema. */
  readonly text: SchemaErrors
}

/** Returns a request as functions of `mock.reply` receive it: with values in the types of the spec. */
export async function readRequest(called: CalledOperation, needs: Needs): Promise<ReplyRequest> {
  const { operation, path, request } = called
  const { resolve } = needs
  const declared = (place: Parameter['in']) => operation.parameters.filter((parameter) => parameter.in === place)
  const inPath = pathValues(operation.path, path)
  const isDeclared = declared('query').map((parameter) => nameMatcher(parameter, resolve))
  const others = Object.entries(queryValues(request.query)).filter(([name]) => !isDeclared.some((matches) => matches(name)))
  return {
    path: { ...inPath, ...typedValues(declared('path'), ({ name, ...rest }) => simpleValue(rest, inPath[name], resolve), needs) },
    query: {
      ...Object.fromEntries(others),
      ...typedValues(declared('query'), (parameter) => queryValue(parameter, request.query, resolve), needs),
    },
    headers: { ...request.headers },
    body: await bodyOf(called, needs),
  }
}

function typedValues(parameters: readonly Parameter[], read: (parameter: Parameter) => ParameterValue, needs: Needs): object {
  return Object.fromEntries(
    parameters.flatMap((parameter) => {
      const value = typed(read(parameter), needs)
      return value === undefined ? [] : [[parameter.name, value]]
    }),
  )
}

/** Returns undefined for a parameter that was not sent, or that is not what its schema says. */
function typed(read: ParameterValue, { text }: Needs): unknown {
  if (read.kind === 'unclear') {
    const readings = read.readings.map((value) => converted(read.schema, value, text))
    return (readings.find(({ fits }) => fits) ?? readings[0])?.value
  }
  if (read.kind !== 'value') return undefined
  return read.isText ? converted(read.schema, read.value, text).value : read.value
}

/** Schemas of an object with one value: the validator converts only what is inside of another value. */
const holders = new WeakMap<Schema, Schema>()

function converted(schema: Schema, value: unknown, text: SchemaErrors): { value: unknown; fits: boolean } {
  const holder = holders.get(schema) ?? { type: 'object', properties: { value: schema } }
  holders.set(schema, holder)
  const held = { value }
  const fits = text.of(holder, 'request', held).length === 0
  return { value: held.value, fits }
}

async function bodyOf({ operation, request, body }: CalledOperation, { resolve, text }: Needs): Promise<unknown> {
  const type = request.headers['content-type']
  if ('finding' in body || request.body.length === 0) return undefined
  // A copy, so that a function cannot change what the mock itself responds to.
  if (!body.fields) return isJson(type) || isText(type) ? structuredClone(body.value) : new Blob([request.body], { type: essence(type) })
  const content = (operation.object.requestBody && resolve(operation.object.requestBody))?.content ?? {}
  const { schema = {}, encoding } = content[declaredKey(type, Object.keys(content)) ?? ''] ?? {}
  const { value, files } = formValue(resolve, schema, body.fields, encoding)
  text.of(schema, 'request', value)
  return files.size > 0 ? { ...value, ...(await filesOf(request, files)) } : value
}

async function filesOf({ headers, body }: MockRequest, names: ReadonlySet<string>): Promise<object> {
  const form = await new Response(body, { headers: { 'content-type': headers['content-type'] ?? '' } }).formData()
  const files = [...names].map((name) => {
    const [first, ...others] = form.getAll(name)
    return [name, others.length > 0 ? [first, ...others] : first]
  })
  return Object.fromEntries(files)
}
