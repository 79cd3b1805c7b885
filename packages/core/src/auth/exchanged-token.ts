import type { ReceivedResponse, Operation } from '../model/operation.js'
import { AuthError } from '../errors/errors.js'
import { invalidOption } from '../model/check-options.js'
import { at } from '../model/json-pointer.js'
import { bounded, serverTime } from '../response/retry-after.js'
import { buildPath } from '../request/build-url.js'
import { postText, secondsIn, isTokenValue } from './token-request.js'
import { apiError } from '../response/api-error.js'
import { invalidResponse } from '../response/invalid.js'
import { parseError, readJson } from '../response/parse.js'
import { tokenHeader } from './token-header.js'
import { TokenSource } from './token-source.js'
import type { StoredToken, TokenStoreOptions } from './token-store.js'
import { storeKey } from '../model/stores.js'
import type { AuthEnvironment, AuthScheme } from '../model/provider.js'

/** Credentials that are exchanged for a token in one request, as a specification declares it (x-auth, kind `exchange`). */
export interface ExchangedToken {
  /** Header that carries the token. Default: `Authorization: Bearer`. */
  readonly header?: string
  /** Path of the request below the base URL, a template whose parameters are options. */
  readonly path: string
  /** Body field of each option that the path does not name. */
  readonly fields: Readonly<Record<string, string>>
  /** JSON Pointers to the token and its end in the response; the end is an ISO 8601 date or a Unix time. */
  readonly token: string
  readonly expires: string
  /** True if the credentials may be valid once only, so that a request whose response was lost is not retried. */
  readonly once?: true
  /** The second request, sent if the first one gets `status`: its path and the field of the code, beside those of the first. */
  readonly secondFactor?: { readonly status: number; readonly option: string; readonly path: string; readonly field: string }
}

/** Returns the current code of a second factor; called for each token that needs one. */
export type SecondFactor = () => string | Promise<string>

/** Lifetime of a token in ms, if the response has none. */
const DEFAULT_LIFETIME = 3_600_000
/** Statuses that reject credentials; some providers take them for invalid input. */
const REJECTING = new Set([400, 401, 403, 404, 406, 409, 422])

/** Authenticates with a token that the credentials are exchanged for in JSON, renewed before it ends. */
export const exchangedToken =
  (declared: ExchangedToken): AuthScheme =>
  (environment) => {
    const { provider, baseUrl } = environment
    const options: TokenStoreOptions & Readonly<Record<string, unknown>> = environment.options
    const { name } = provider
    const fields: Record<string, unknown> = {}
    for (const [option, field] of Object.entries(declared.fields)) fields[field] = options[option]
    const { secondFactor } = declared
    const askForCode = secondFactor && options[secondFactor.option]
    if (askForCode !== undefined && typeof askForCode !== 'function')
      throw invalidOption(name, (secondFactor as NonNullable<typeof secondFactor>).option, 'must be a function that gives the code')
    const request: Operation = { id: 'token', method: 'POST', path: declared.path, ...(!declared.once && { retry: 'safe' as const }) }
    const path = buildPath(request, options)
    let granted = false
    const source = new TokenSource({
      async fetchToken() {
        const postTo = (asked: Operation, to: string, body: object) => post(declared, asked, to, body, environment, granted)
        let token = await postTo(request, path, fields)
        if (token === undefined && secondFactor) {
          const code = await (askForCode as SecondFactor | undefined)?.()
          if (typeof code !== 'string' || code === '') throw codeMissing(name, secondFactor.option)
          environment.secrets.add(code)
          // A code may serve once only.
          token = await postTo({ id: 'token', method: 'POST', path: secondFactor.path }, secondFactor.path, {
            ...fields,
            [secondFactor.field]: code,
          }).finally(() => environment.secrets.delete(code))
        }
        granted = true
        return token as StoredToken
      },
      store: options.tokenStore,
      timeout: environment.timeout,
      storeKey: () => storeKey([name, baseUrl, path, fields]),
    })
    return tokenHeader(source, environment, declared.header)
  }

/** Resolves to the token, or to undefined if a second factor is needed. */
function post(
  { token, expires, secondFactor, once }: ExchangedToken,
  operation: Operation,
  path: string,
  fields: object,
  environment: AuthEnvironment,
  granted: boolean,
): Promise<StoredToken | undefined> {
  const { baseUrl, provider, send } = environment
  const request = postText(environment, baseUrl + path, 'application/json', JSON.stringify(fields))
  return send(operation, { request }, async (received) => {
    const { status, ok } = received.response
    if (!ok) {
      const error = apiError(received, await parseError(received), provider, REJECTING.has(status))
      // The stack was made with the old message, but the message is read first.
      if (once && granted && error instanceof AuthError) error.message += ' These credentials were good for one token; get new ones.'
      throw error
    }
    const body = readJson(received)
    if (status === secondFactor?.status && operation.path !== secondFactor.path) return undefined
    return tokenIn(received, at(body, token), at(body, expires))
  })
}

function tokenIn(received: ReceivedResponse, value: unknown, end: unknown): StoredToken {
  if (!isTokenValue(value)) throw invalidResponse(received, 'without a token that can be sent')
  const seconds = secondsIn(end)
  const time = Number.isNaN(seconds) && typeof end === 'string' ? Date.parse(end) : seconds * 1000
  const life = Number.isNaN(time) ? DEFAULT_LIFETIME : time - serverTime(received.response.headers)
  return { value, expiresAt: Date.now() + bounded(life) }
}

function codeMissing(name: string, option: string): AuthError {
  const message = `${name} asks for a second factor. Pass \`${option}\`, a function that gives the current code.`
  return new AuthError(message, { operation: 'token', status: 202 })
}
