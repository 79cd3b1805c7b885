import { toBytes } from '../bytes.js'
import type { MockResponse } from '../http/response.js'
import type { EncodedResponse, OutgoingResponse } from '../http/outgoing-response.js'
import type { Fault, StatusFault } from './fault.js'

/** Stands for the response to a request that gets none. */
export const NO_RESPONSE: MockResponse = { status: 0, headers: {}, body: undefined }

const PAGE = '<!DOCTYPE html>\n<html>\n<head><title>Maintenance</title></head>\n<body><h1>We will be back soon</h1></body>\n</html>\n'

/** Returns the response of a status fault: the documented one for the status, with the fault's headers and body. */
export function statusResponse(documented: MockResponse | undefined, fault: StatusFault): MockResponse {
  return alterResponse(documented ?? { status: fault.status, headers: {}, body: undefined }, fault)
}

/** Returns a response with the fault's headers and body. */
export function alterResponse(response: MockResponse, fault: Fault): MockResponse {
  const { status, malformed, body = malformed && PAGE } = fault
  const headers = { ...response.headers, ...lowerCase(fault.headers) }
  if (body === undefined) return { ...response, headers }
  const isObject = typeof body === 'object' && !(body instanceof Uint8Array)
  if (malformed) headers['content-type'] = 'text/html'
  else headers['content-type'] ??= isObject ? 'application/json' : 'text/plain'
  const sent = status === undefined && !mayHaveBody(response.status) ? 200 : response.status
  // Bytes are sent as they are, whatever their content type.
  return { status: sent, headers, body: typeof body === 'string' ? toBytes(body) : body }
}

function lowerCase(headers: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}

/** RFC 9110 section 8.6. */
function mayHaveBody(status: number): boolean {
  return status !== 204 && status !== 304
}

/** Returns how the fault breaks the connection of a response; undefined if it does not. */
export function breakageOf(fault: Fault | undefined, method: string, { status, body }: EncodedResponse): OutgoingResponse['breakage'] {
  if (fault?.reset) return fault.reset === 'after-response' ? 'after-response' : 'reset'
  if (!fault?.truncate) return undefined
  return method !== 'HEAD' && mayHaveBody(status) && body.length > 0 ? 'in-body' : 'end'
}
