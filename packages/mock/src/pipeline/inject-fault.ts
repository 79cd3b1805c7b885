import { alterResponse, statusResponse, NO_RESPONSE } from '../faults/fault-response.js'
import { FAULT_HEADER } from '../faults/fault-header.js'
import type { Fault } from '../faults/fault.js'
import { problem, type MockResponse } from '../http/response.js'
import type { MockRequest } from '../http/request.js'
import type { Finding } from '../record/violation.js'
import { authorize, findInHead } from './authorize.js'
import type { Handled, RoutedRequest, Engine } from './engine.js'

/** The name of a token request without an operation in `mock.fail`, as in the clients' events. */
export const TOKEN_REQUEST = 'token'

/** The parts of a response that a fault can replace. */
interface Responder {
  readonly respond: () => Promise<Handled>
  /** Returns the documented response for a status. */
  readonly documented: (status: number) => MockResponse | undefined
  /** Returns the findings of a request whose regular response is replaced. */
  readonly findings: () => Finding[]
}

/** Responds to a token request, or injects a fault if one was added for it. */
export function injectTokenFault(
  { faults }: Pick<Engine, 'faults'>,
  { method, path, headers }: MockRequest,
  respond: () => Promise<Handled>,
): Promise<Handled> {
  const operation = { id: TOKEN_REQUEST, method: method.toLowerCase() as 'post', path }
  const fault = tryTake(() => faults.take({ operation, variant: undefined, header: headers[FAULT_HEADER] }))
  return injectFault(fault, { respond, documented: () => undefined, findings: () => [] })
}

/** Responds to a call, or injects its fault. */
export function injectCallFault(engine: Engine, routed: RoutedRequest): Promise<Handled> {
  return injectFault(takeFault(engine, routed), {
    respond: () => authorize(engine, routed),
    documented: (status) => engine.errors.of(routed.operation, status),
    findings: () => findInHead(engine, routed),
  })
}

/** Applies a fault to the response, except for its effect on the connection. */
async function injectFault(fault: Fault | Error | undefined, { respond, documented, findings }: Responder): Promise<Handled> {
  if (!fault) return respond()
  if (fault instanceof Error) return rejectFault(fault)
  if (fault.reset === 'before-handling') return { response: NO_RESPONSE, fault, findings: [] }
  if (fault.status !== undefined) return { response: statusResponse(documented(fault.status), fault), fault, findings: findings() }
  const handled = await respond()
  return { response: alterResponse(handled.response, fault), fault, findings: handled.findings }
}

/** Returns the requested fault, else a random one, from which token requests are exempt. */
function takeFault(
  { faults, randomFaults }: Engine,
  { operation, variant, request, signed, tokenExchange }: RoutedRequest,
): Fault | Error | undefined {
  const found = tryTake(() => faults.take({ operation, variant, header: request.headers[FAULT_HEADER] }))
  return found ?? (randomFaults.fails() && !signed && !tokenExchange ? { status: 503 } : undefined)
}

/** Returns an Error for an invalid fault header. */
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
