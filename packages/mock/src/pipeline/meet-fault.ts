import { exchangeOf } from '../auth/exchange.js'
import { alterAnswer, answerStatus, NO_ANSWER } from '../faults/fault-answer.js'
import { FAULT_HEADER } from '../faults/fault-header.js'
import type { Fault } from '../faults/fault.js'
import { problem } from '../http/answer.js'
import type { MockRequest } from '../http/request.js'
import { admit, findInHead } from './admit.js'
import type { Answered, Call, Provider } from './call.js'

/** What `mock.fail` calls the request to an endpoint that is no operation of the spec, as the clients' events do. */
export const TOKEN_REQUEST = 'token'

/** Answers a token request unless it meets a fault, which has to be asked for. */
export async function answerToken(
  { faults }: Pick<Provider, 'faults'>,
  { method, path, headers }: MockRequest,
  answer: () => Promise<Answered>,
): Promise<Answered> {
  const operation = { id: TOKEN_REQUEST, method: method.toLowerCase() as 'post', path }
  const fault = asked(() => faults.meet({ operation, variant: undefined, header: headers[FAULT_HEADER] }))
  if (!fault) return answer()
  if (fault instanceof Error) return refuseFault(fault)
  if (fault.reset === 'before-handling') return { answer: NO_ANSWER, fault, findings: [] }
  if (fault.status !== undefined) return { answer: answerStatus(undefined, fault), fault, findings: [] }
  const answered = await answer()
  return { ...answered, answer: alterAnswer(answered.answer, fault), fault }
}

/** Answers a call unless it meets a fault; with one, as far as the transport has no part in it. */
export async function answerCall(provider: Provider, call: Call): Promise<Answered> {
  const fault = meetFault(provider, call)
  if (!fault) return admit(provider, call)
  if (fault instanceof Error) return refuseFault(fault)
  if (fault.reset === 'before-handling') return { answer: NO_ANSWER, fault, findings: [] }
  if (fault.status !== undefined) {
    return {
      answer: answerStatus(await provider.errors.of(call.operation, fault.status), fault),
      fault,
      findings: findInHead(provider, call),
    }
  }
  const { answer, findings } = await admit(provider, call)
  return { answer: alterAnswer(answer, fault), fault, findings }
}

/** The fault that was asked for, else one at random, which token requests are spared. */
function meetFault({ faults, chance, exchanges }: Provider, { operation, variant, request, signed }: Call): Fault | Error | undefined {
  const found = asked(() => faults.meet({ operation, variant, header: request.headers[FAULT_HEADER] }))
  return found ?? (chance.fails() && !signed && !exchangeOf(exchanges, request) ? { status: 503 } : undefined)
}

/** An Error where a header asks for no fault that there is. */
function asked(meet: () => Fault | undefined): Fault | Error | undefined {
  try {
    return meet()
  } catch (error) {
    return error as Error
  }
}

function refuseFault({ message }: Error): Answered {
  const answer = problem(400, 'INVALID_FAULT', 'Invalid X-Mock-Fault', message)
  return { answer, findings: [{ code: 'fault', message, location: `request.headers.${FAULT_HEADER}` }] }
}
