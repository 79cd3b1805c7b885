import { onTestFinished } from 'vitest'

import { startMock, type Mock, type MockOptions } from '../src/index.js'
import { fixture } from './fixture.js'

export interface Fixture extends Mock {
  /** Fetches a path with a fresh token, or with the given headers. */
  call(path: string, init?: RequestInit): Promise<Response>
  token(): Promise<string>
}

/** Starts a mock of the fixture that closes after the test. */
export async function startFixture(options: Partial<MockOptions> = {}): Promise<Fixture> {
  const mock = await startMock({ spec: fixture, ...options })
  onTestFinished(() => mock.close())
  const token = async (): Promise<string> => {
    const { clientId, clientSecret } = mock.credentials
    const response = await postToken(mock, { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret })
    return ((await response.json()) as { access_token: string }).access_token
  }
  return Object.assign(mock, {
    token,
    call: async (path: string, init: RequestInit = {}) => {
      const headers = new Headers(init.headers)
      if (!headers.has('authorization')) headers.set('authorization', `Bearer ${await token()}`)
      return await fetch(mock.url + path, { ...init, headers })
    },
  })
}

export function postToken(mock: Mock, body: object): Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  return fetch(mock.clientOptions.tokenUrl ?? '', { method: 'POST', headers, body: JSON.stringify(body) })
}
