import { alterAnswer, answerStatus, NO_ANSWER } from '../faults/fault-answer.js'
import { FAULT_HEADER } from '../faults/fault-header.js'
import type { Fault } from '../faults/fault.js'
import { problem, type Answer } from '../http/answer.js'
import type { MockRequest } from '../http/request.js'
import type { Finding } from '../record/violation.js'
import { admit, findInHead } from './admit.js'
import type { Answered, Call, Provider } from './call.js'

/** What `mock.fail` calls the request to an endpoint that is no operation of the spec, as the clients' events do. */
export const TOKEN_REQUEST = 'token'

/** How a request is answered, with a fault or without. */
interface Answering {
  answer: () => Promise<Answered>
  /** What is documented for a status. */
  documented: (status: number) => Promise<Answer | undefined>
  /** What of a request breaks the spec that is not answered as ever. */
  findings: () => Finding[]
}

/** Answers a token request unless it meets a fault, which has to be asked for. */
export function answerToken(
  { faults }: Pick<Provider, 'faults'>,
  { method, path, headers }: MockRequest,
  answer: () => Promise<Answered>,
): Promise<Answered> {
  const operation = { id: TOKEN_REQUEST, method: method.toLowerCase() as 'post', path }
  const fault = asked(() => faults.meet({ operation, variant: undefined, header: headers[FAULT_HEADER] }))
  return answerWith(fault, { answer, documented: async () => undefined, findings: () => [] })
}

/** Answers a call unless it meets a fault. */
export function answerCall(provider: Provider, call: Call): Promise<Answered> {
  return answerWith(meetFault(provider, call), {
    answer: () => admit(provider, call),
    documented: (status) => provider.errors.of(call.operation, status),
    findings: () => findInHead(provider, call),
  })
}

/** The answer with what a fault does to it, as far as the transport has no part in it. */
async function answerWith(fault: Fault | Error | undefined, { answer, documented, findings }: Answering): Promise<Answered> {
  if (!fault) return answer()
  if (fault instanceof Error) return refuseFault(fault)
  if (fault.reset === 'before-handling') return { answer: NO_ANSWER, fault, findings: [] }
  if (fault.status !== undefined) return { answer: answerStatus(await documented(fault.status), fault), fault, findings: findings() }
  const answered = await answer()
  return { answer: alterAnswer(answered.answer, fault), fault, findings: answered.findings }
}

/** The fault that was asked for, else one at random, which token requests are spared. */
function meetFault({ faults, chance }: Provider, { operation, variant, request, signed, exchange }: Call): Fault | Error | undefined {
  const found = asked(() => faults.meet({ operation, variant, header: request.headers[FAULT_HEADER] }))
  return found ?? (chance.fails() && !signed && !exchange ? { status: 503 } : undefined)
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
