import type { Answer } from '../http/answer.js'
import type { Encoded, Reply } from '../http/reply.js'
import type { Fault, StatusFault } from './fault.js'

/** What stands for the answer to a request that gets none. */
export const NO_ANSWER: Answer = { status: 0, headers: {}, body: undefined }

const PAGE = '<!DOCTYPE html>\n<html>\n<head><title>Maintenance</title></head>\n<body><h1>We will be back soon</h1></body>\n</html>\n'

/** The answer in place of the operation's: the documented one for the status, as far as the fault does not say otherwise. */
export function answerStatus(documented: Answer | undefined, fault: StatusFault): Answer {
  return alterAnswer(documented ?? { status: fault.status, headers: {}, body: undefined }, fault)
}

/** The answer with the headers and the body of the fault. */
export function alterAnswer(answer: Answer, fault: Fault): Answer {
  const { status, malformed, body = malformed && PAGE } = fault
  const headers = { ...answer.headers, ...lowerCase(fault.headers) }
  if (body === undefined) return { ...answer, headers }
  const isObject = typeof body === 'object' && !(body instanceof Uint8Array)
  if (malformed) headers['content-type'] = 'text/html'
  else headers['content-type'] ??= isObject ? 'application/json' : 'text/plain'
  const sent = status === undefined && !mayHaveBody(answer.status) ? 200 : answer.status
  // As bytes, text is sent as it is, whatever its content type says.
  return { status: sent, headers, body: typeof body === 'string' ? Buffer.from(body) : body }
}

function lowerCase(headers: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}

/** RFC 9110 section 8.6. */
function mayHaveBody(status: number): boolean {
  return status !== 204 && status !== 304
}

/** How the fault breaks the connection on which the reply is sent; undefined where it does not. */
export function breakOf(fault: Fault | undefined, method: string, { status, body }: Encoded): Reply['breaks'] {
  if (fault?.reset) return fault.reset === 'after-answer' ? 'after-answer' : 'reset'
  if (!fault?.truncate) return undefined
  return method !== 'HEAD' && mayHaveBody(status) && body.length > 0 ? 'in-body' : 'end'
}
