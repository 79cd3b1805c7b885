import type { Header, Parameter, Response, SecurityScheme } from '@hostwright/openapi/document.ts'
import type { Resolve } from '../spec/resolve.js'
import { pathValues } from '@hostwright/openapi/path-template.ts'
import { declaredNames, missingQuery } from '../http/query-names.js'
import type { Operation } from '../spec/operations.js'
import type { CheckValue } from './check-value.js'
import type { ComponentOf } from '../spec/components.js'
import { NOT_IN_SPEC, type CallFinding } from './finding.js'
import type { Side } from '../validate/json-schema.js'
import { queryValue, simpleValue, type ParameterValue } from '../validate/parameter-value.js'
import type { RecordedMessage } from './recorded-call.js'
import { safeName } from './safe-name.js'

/** Response headers that content defines (OpenAPI 3.1, Response Object), or that recorders leave out. */
const NOT_HEADERS = new Set(['content-type', 'set-cookie'])

const MISSING = 'missing, though required'

interface Needs {
  readonly schemes: ReadonlyMap<string, SecurityScheme>
  readonly resolve: Resolve
  readonly componentOf: ComponentOf
  readonly checkValue: CheckValue
}

export interface SentRequest {
  readonly url: URL
  /** The request's path, relative to the server. */
  readonly path: string
  readonly message: RecordedMessage
}

export interface CheckParameters {
  readonly ofRequest: (operation: Operation, sent: SentRequest) => CallFinding[]
  /** @param place The response, as in `200 response` */
  readonly ofResponse: (documented: Response, response: RecordedMessage, place: string) => CallFinding[]
}

/** Compares query, path and headers of requests, and headers of responses, with the spec. Ignores cookies. */
export function createCheckParameters({ schemes, resolve, componentOf, checkValue }: Needs): CheckParameters {
  return {
    ofRequest(operation, { url: { searchParams }, path, message: { headers } }) {
      const names = [...new Set(searchParams.keys())]
      const isKnown = declaredNames(operation, schemes, resolve)
      const missing = new Set(missingQuery(operation, names, resolve))
      const unknown = names.filter((name) => !isKnown(name)).map(safeName)
      const inPath = pathValues(operation.path, path)
      const findings = operation.parameters.flatMap((parameter) => ofParameter(parameter, { searchParams, missing, inPath, headers }))
      return [...unknown.map((name) => ({ place: `request.query.${name}`, kind: 'query' as const, message: NOT_IN_SPEC })), ...findings]
    },
    ofResponse: ({ headers = {} }, response, place) =>
      Object.entries<Header | { $ref: string }>(headers).flatMap(([name, reference]) => {
        const key = name.toLowerCase()
        if (NOT_HEADERS.has(key)) return []
        const header = resolve<Header>(reference)
        const at = { place: `${place}.headers.${key}`, component: componentOf(header) }
        const value = simpleValue(header, response.headers[key], resolve)
        if (value.kind === 'absent') return header.required === true ? [{ ...at, kind: 'header', message: MISSING }] : []
        return ofValue(value, 'response', at)
      }),
  }

  interface Sent {
    readonly searchParams: URLSearchParams
    readonly missing: ReadonlySet<string>
    readonly inPath: Readonly<Record<string, string>>
    readonly headers: RecordedMessage['headers']
  }

  function ofParameter(parameter: Parameter, { searchParams, missing, inPath, headers }: Sent): CallFinding[] {
    const { in: where, name, required } = parameter
    const component = componentOf(parameter)
    if (where === 'query') {
      const at = { place: `request.query.${name}`, component }
      if (missing.has(name)) return [{ ...at, kind: 'query', message: MISSING }]
      return ofValue(queryValue(parameter, searchParams, resolve), 'request', at)
    }
    if (where === 'path')
      return ofValue(simpleValue(parameter, inPath[name], resolve), 'request', { place: `request.path.${name}`, component })
    const header = name.toLowerCase()
    if (where !== 'header') return []
    const at = { place: `request.headers.${header}`, component }
    const value = simpleValue(parameter, headers[header], resolve)
    if (value.kind === 'absent') return required === true ? [{ ...at, kind: 'header', message: MISSING }] : []
    return ofValue(value, 'request', at)
  }

  function ofValue(
    value: ParameterValue,
    side: Side,
    at: Pick<CallFinding, 'place' | 'component'> & { component: string | undefined },
  ): CallFinding[] {
    if (value.kind === 'not-json') return [{ ...at, kind: 'json', message: 'not JSON, as the spec says' }]
    return value.kind === 'value' ? checkValue({ ...value, ...at, side }) : []
  }
}
