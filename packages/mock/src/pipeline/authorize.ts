import { checkSecurity, isReadOnly } from '../auth/security.js'
import { unknownQuery } from '../http/query-names.js'
import { wrongMediaType } from '../http/request-body.js'
import { credentialKey } from '../limits/credential-key.js'
import type { Finding } from '../record/violation.js'
import type { Operation } from '../spec/operations.js'
import { respond } from './respond.js'
import type { Handled, RoutedRequest, Engine } from './engine.js'

const READS = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Checks credentials and rate limit of a request, then responds to it. */
export async function authorize(engine: Engine, routed: RoutedRequest): Promise<Handled> {
  const { guard, limits } = engine
  const { operation, request } = routed
  const findings = findInHead(engine, routed)
  const asksToken = asksForToken(engine, routed)
  const verdict = checkSecurity(operation.security, request, guard)
  if (verdict !== 'accepted' && !(verdict === 'missing' && asksToken)) {
    if (verdict === 'missing') findings.unshift(missingCredential(operation))
    const detail = verdict === 'missing' ? 'The request carries no credentials.' : 'The credentials are wrong or have expired.'
    return { response: engine.reject(operation, { statuses: [401], title: 'Unauthorized', detail }), findings }
  }
  if (!READS.has(request.method) && isReadOnly(operation.security, request, guard)) {
    const detail = 'The token can only read.'
    return { response: engine.reject(operation, { statuses: [403, 401], title: 'Forbidden', detail, replacesMessage: true }), findings }
  }
  const limitCheck = asksToken ? undefined : limits?.limiter.take(await credentialKey(operation.security, request, guard))
  const { response, findings: all } =
    limits && limitCheck && !limitCheck.allowed
      ? { response: await limits.respond(operation, limitCheck.secondsLeft()), findings }
      : await respond(engine, routed, findings)
  return { response: limitCheck ? { ...response, headers: { ...response.headers, ...limitCheck.headers() } } : response, findings: all }
}

/** Finds violations in the head of a request. */
export function findInHead({ guard, resolve }: Engine, { operation, request }: RoutedRequest): Finding[] {
  return [...wrongMediaType(operation, request), ...unknownQuery(operation, request.query.keys(), guard.schemes, resolve)]
}

/** Whether the request asks for a token. Such a request needs no credentials and does not count against the limit. */
function asksForToken({ signedEndpoints }: Engine, { request: { method, path }, tokenExchange }: RoutedRequest): boolean {
  return tokenExchange !== undefined || (method === 'POST' && signedEndpoints.some((endpoint) => endpoint.path === path))
}

function missingCredential(operation: Operation): Finding {
  const alternatives = operation.security.map((alternative) => Object.keys(alternative).join(' and ')).join(' or ')
  return { code: 'security', message: `the request carries no credentials for ${alternatives}`, location: 'request.security' }
}
