import { CONTROL_PATH } from '../control/control.js'
import type { Mock } from '../mock-types.js'
import { visibleJson } from '../visible.js'

/** A mock and what it serves. */
export interface ServedMock {
  /** The name of the provider; undefined for a spec of one's own. */
  readonly provider: string | undefined
  readonly mock: Pick<Mock, 'url' | 'clientOptions' | 'authMethods' | 'authHeaders'>
}

/** Returns the line of JSON that tells a program where the mocks listen and how to call them. */
export function readyLine(served: readonly ServedMock[]): string {
  const mocks = served.map(({ provider = null, mock: { url, clientOptions, authMethods, authHeaders } }) => ({
    provider,
    url,
    controlUrl: url + CONTROL_PATH,
    authHeaders: authHeaders(),
    clientOptions,
    authMethods,
  }))
  return visibleJson(JSON.stringify({ mocks }))
}
