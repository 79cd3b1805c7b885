import { alterResponse, statusResponse, NO_RESPONSE } from '../faults/fault-response.js'
import { FAULT_HEADER } from '../faults/fault-header.js'
import type { Fault } from '../faults/fault.js'
import { problem, type MockResponse } from '../http/response.js'
import type { MockRequest } from '../http/request.js'
import type { Finding } from '../record/violation.js'
import { authorize, findInHead } from './authorize.js'
import type { Handled, RoutedRequest, Engine } from './engine.js'

/** What `mock.fail` calls the request to an endpoint that is no operation of the spec, as the clients' events do. */
export const TOKEN_REQUEST = 'token'

/** How a request is answered, with a fault or without. */
interface Responder {
  response: () => Promise<Handled>
  /** What is documented for a status. */
  documented: (status: number) => Promise<MockResponse | undefined>
  /** What of a request breaks the spec that is not answered as ever. */
  findings: () => Finding[]
}

/** Answers a token request unless it meets a fault, which has to be asked for. */
export function respondToToken(
  { faults }: Pick<Engine, 'faults'>,
  { method, path, headers }: MockRequest,
  response: () => Promise<Handled>,
): Promise<Handled> {
  const operation = { id: TOKEN_REQUEST, method: method.toLowerCase() as 'post', path }
  const fault = tryTake(() => faults.take({ operation, variant: undefined, header: headers[FAULT_HEADER] }))
  return injectFault(fault, { response, documented: async () => undefined, findings: () => [] })
}

/** Answers a call unless it meets a fault. */
export function respondWithFaults(engine: Engine, routed: RoutedRequest): Promise<Handled> {
  return injectFault(takeFault(engine, routed), {
    response: () => authorize(engine, routed),
    documented: (status) => engine.errors.of(routed.operation, status),
    findings: () => findInHead(engine, routed),
  })
}

/** The answer with what a fault does to it, as far as the transport has no part in it. */
async function injectFault(fault: Fault | Error | undefined, { response, documented, findings }: Responder): Promise<Handled> {
  if (!fault) return response()
  if (fault instanceof Error) return rejectFault(fault)
  if (fault.reset === 'before-handling') return { response: NO_RESPONSE, fault, findings: [] }
  if (fault.status !== undefined) return { response: statusResponse(await documented(fault.status), fault), fault, findings: findings() }
  const handled = await response()
  return { response: alterResponse(handled.response, fault), fault, findings: handled.findings }
}

/** The fault that was asked for, else one at random, which token requests are spared. */
function takeFault(
  { faults, randomFaults }: Engine,
  { operation, variant, request, signed, tokenExchange }: RoutedRequest,
): Fault | Error | undefined {
  const found = tryTake(() => faults.take({ operation, variant, header: request.headers[FAULT_HEADER] }))
  return found ?? (randomFaults.fails() && !signed && !tokenExchange ? { status: 503 } : undefined)
}

/** An Error where a header asks for no fault that there is. */
function tryTake(take: () => Fault | undefined): Fault | Error | undefined {
  try {
    return take()
  } catch (error) {
    return error as Error
  }
}

function rejectFault({ message }: Error): Handled {
  const response = problem(400, 'INVALID_FAULT', 'Invalid X-Mock-Fault', message)
  return { response, findings: [{ code: 'fault', message, location: `request.headers.${FAULT_HEADER}` }] }
}
