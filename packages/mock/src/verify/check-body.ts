import type { Resolve, Schema } from '../spec/document.js'
import { essence, isJson } from '../http/media-type.js'
import { getAt } from '../spec/pointer.js'
import { unknownFields } from '../strict/unknown-fields.js'
import { describeError, fieldOf, jsonType } from './describe-error.js'
import type { CallFinding } from './finding.js'
import type { Side } from './json-schema.js'
import { placeOf } from './place.js'
import type { RecordedBody } from './recorded-body.js'
import { createSchemaErrors } from './schema-errors.js'
import { shownName } from './shown-name.js'

/** `not-recorded`: the body was cut off, so that nothing can be said of it. */
export type BodyVerdict = readonly CallFinding[] | 'not-recorded'

export interface Described {
  schema: Schema | undefined
  side: Side
  contentType: string | undefined
  body: Extract<RecordedBody, { kind: 'recorded' }>
  /** `request.body`, `200 response.body`. */
  place: string
}

/** Returns the function that holds a body against its schema. Only JSON and forms have fields; other types may hold anything. */
export function createCheckBody(resolve: Resolve): (described: Described) => BodyVerdict {
  const plain = createSchemaErrors(resolve, false)
  const coercing = createSchemaErrors(resolve, true)

  return ({ schema, side, contentType, body, place }) => {
    const isForm = essence(contentType) === 'application/x-www-form-urlencoded'
    if (!isForm && !isJson(contentType)) return []
    if (isForm && body.isCut()) return 'not-recorded'
    const value = isForm ? formFields(body.text()) : parse(body.text())
    if (value === undefined) {
      return body.isCut() ? 'not-recorded' : [{ place, kind: 'json', message: 'not JSON, as its media type says' }]
    }
    if (!schema) return []
    const unknown = unknownFields(resolve, schema, value)
    const findings = createFindings((pointer) => place + placeOf(resolve, schema, value, pointer))
    for (const pointer of unknown) {
      const slash = pointer.lastIndexOf('/')
      const message = `not in the spec (${jsonType(getAt(value, pointer))})`
      findings.add('unknown-field', pointer.slice(0, slash), shownName(unescape(pointer.slice(slash + 1))), message)
    }
    const known = new Set(unknown)
    for (const error of (isForm ? coercing : plain)(schema, side, value)) {
      const { keyword, instancePath } = error
      const field = fieldOf(error)
      const isUnknown = keyword === 'additionalProperties'
      if (isUnknown && known.has(`${instancePath}/${escape(field ?? '')}`)) continue
      const name = isUnknown && field !== undefined ? shownName(field) : field
      findings.add('schema', instancePath, name, describeError(error, getAt(value, instancePath)))
    }
    return findings.all
  }
}

/** Gathers findings once each: a list of a thousand rows has most of its differences a thousand times. */
function createFindings(placeAt: (pointer: string) => string) {
  const seen = new Set<string>()
  const all: CallFinding[] = []
  return {
    all,
    add(kind: CallFinding['kind'], pointer: string, field: string | undefined, message: string): void {
      const key = `${kind} ${pointer.replaceAll(/\/\d+(?=\/|$)/g, '/0')} ${field ?? ''} ${message}`
      if (seen.has(key)) return
      seen.add(key)
      all.push({ place: placeAt(pointer) + (field === undefined ? '' : `.${field}`), kind, message })
    },
  }
}

/** Undefined where the text is not JSON, which has no such value. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** Fields by name, those that come more than once as lists. */
function formFields(text: string): Record<string, unknown> {
  const parameters = new URLSearchParams(text)
  const names = [...new Set(parameters.keys())]
  return Object.fromEntries(
    names.map((name) => {
      const values = parameters.getAll(name)
      return [name, values.length > 1 ? values : values[0]]
    }),
  )
}

function unescape(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~')
}

function escape(token: string): string {
  return token.replaceAll('~', '~0').replaceAll('/', '~1')
}
