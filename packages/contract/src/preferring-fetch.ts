import type { ClientOptions } from '@hostwright/core'
import type { Mock } from '@hostwright/mock'
import type { Prism, PrismViolation } from './prism.js'
import type { Declared } from './spec.js'

/** What the tests of one provider share. */
export type State = {
  readonly mock: Mock
  /** Headers of the requests to the API itself. */
  readonly sent: Readonly<Record<string, string>>[]
  /** Stock Prism, which judges each valid request. */
  readonly prism: Prism
  /** What it rejected. */
  readonly rejected: PrismViolation[]
  /** Status to request from the mock (`Prefer: code=…`). */
  status: number | undefined
  /** The operation under test. */
  operation: Declared | undefined
  readonly credentialHeaders: readonly string[]
  /** Paths at which the client itself requests tokens. */
  readonly tokenPaths: readonly string[]
}

/** Returns a fetch that requests `state.status` from the mock, and lets Prism judge the requests to the API itself. */
export function preferringFetch(state: State): NonNullable<ClientOptions['fetch']> {
  return async (url, init) => {
    const { operation, status, tokenPaths: paths, prism, rejected } = state
    const headers = { ...init.headers }
    const issuesTokens = operation !== undefined && paths.includes(operation.path)
    if (issuesTokens || !paths.includes(new URL(url).pathname)) {
      // The mock's own token endpoint does not accept the example's credentials.
      const asked = status ?? (issuesTokens ? successOf(operation) : undefined)
      if (asked !== undefined) headers['prefer'] = `code=${asked}`
      state.sent.push(headers)
      if (operation && status === undefined) {
        const request = new Request(url, { ...init, headers } as RequestInit)
        rejected.push(...(await prism.judge(request.clone())))
        return fetch(request)
      }
    }
    return fetch(url, { ...init, headers } as RequestInit)
  }
}

/** Returns the lowest documented status of success. */
export function successOf({ exampleBodies }: Declared): number {
  return Math.min(...[...exampleBodies.keys()].filter((documented) => documented < 400))
}
