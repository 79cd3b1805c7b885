import { checkSecurity } from '../auth/security.js'
import { unknownQuery } from '../http/query-names.js'
import { wrongMediaType } from '../http/request-body.js'
import { credentialKey } from '../limits/credential-key.js'
import type { Finding } from '../record/violation.js'
import type { Operation } from '../spec/operations.js'
import { answerAdmitted } from './answer-admitted.js'
import type { Answered, Call, Provider } from './call.js'

/** Answers a call whose credentials are right, while its limit lasts. */
export async function admit(provider: Provider, call: Call): Promise<Answered> {
  const { guard, limits } = provider
  const { operation, request } = call
  const findings = findInHead(provider, call)
  const signsIn = asksForToken(provider, call)
  const verdict = checkSecurity(operation.security, request, guard)
  if (verdict !== 'accepted' && !(verdict === 'missing' && signsIn)) {
    if (verdict === 'missing') findings.unshift(missingCredential(operation))
    const detail = verdict === 'missing' ? 'The request carries no credentials.' : 'The credentials are wrong or have expired.'
    return { answer: await provider.refuse(operation, { statuses: [401], title: 'Unauthorized', detail }), findings }
  }
  const turn = signsIn ? undefined : limits?.limiter.take(credentialKey(operation.security, request, guard))
  const { answer, findings: all } =
    limits && turn && !turn.admitted
      ? { answer: await limits.answer(operation, turn.secondsLeft()), findings }
      : await answerAdmitted(provider, call, findings)
  return { answer: turn ? { ...answer, headers: { ...answer.headers, ...turn.headers() } } : answer, findings: all }
}

/** What of a request breaks the spec, as far as its head shows it. */
export function findInHead({ guard, resolve }: Provider, { operation, request }: Call): Finding[] {
  return [...wrongMediaType(operation, request), ...unknownQuery(operation, request.query.keys(), guard.schemes, resolve)]
}

/** Whether credentials are sent for a token: this needs none, whatever the spec says, and no limit holds it up. */
function asksForToken({ signedEndpoints }: Provider, { request: { method, path }, exchange }: Call): boolean {
  return exchange !== undefined || (method === 'POST' && signedEndpoints.some((endpoint) => endpoint.path === path))
}

function missingCredential(operation: Operation): Finding {
  const alternatives = operation.security.map((alternative) => Object.keys(alternative).join(' and ')).join(' or ')
  return { code: 'security', message: `the request carries no credentials for ${alternatives}`, location: 'request.security' }
}
