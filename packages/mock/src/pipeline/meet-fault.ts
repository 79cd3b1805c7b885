import { exchangeOf } from '../auth/exchange.js'
import { alterAnswer, answerStatus, NO_ANSWER } from '../faults/fault-answer.js'
import { FAULT_HEADER } from '../faults/fault-header.js'
import type { Fault } from '../faults/fault.js'
import { problem } from '../http/answer.js'
import { admit, findInHead } from './admit.js'
import type { Answered, Call, Provider } from './call.js'

/** Answers a call unless it meets a fault; with one, as far as the transport has no part in it. */
export async function answerCall(provider: Provider, call: Call): Promise<Answered> {
  const fault = meetFault(provider, call)
  if (!fault) return admit(provider, call)
  if (fault instanceof Error) return refuseFault(fault)
  if (fault.reset === 'before-handling') return { answer: NO_ANSWER, fault, findings: [] }
  if (fault.status !== undefined) {
    return { answer: await answerStatus(provider.prism, call.operation, fault), fault, findings: findInHead(provider, call) }
  }
  const { answer, findings } = await admit(provider, call)
  return { answer: alterAnswer(answer, fault), fault, findings }
}

/** The fault that was asked for, else one at random, which token requests are spared; an Error where the header asks for none. */
function meetFault({ faults, chance, exchanges }: Provider, { operation, variant, request, signed }: Call): Fault | Error | undefined {
  try {
    const asked = faults.meet({ operation, variant, header: request.headers[FAULT_HEADER] })
    return asked ?? (chance.fails() && !signed && !exchangeOf(exchanges, request) ? { status: 503 } : undefined)
  } catch (error) {
    return error as Error
  }
}

function refuseFault({ message }: Error): Answered {
  const answer = problem(400, 'INVALID_FAULT', 'Invalid X-Mock-Fault', message)
  return { answer, findings: [{ code: 'fault', message, location: `request.headers.${FAULT_HEADER}` }] }
}
