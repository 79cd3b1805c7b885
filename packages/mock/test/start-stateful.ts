import { onTestFinished } from 'vitest'

import { startMock, type Mock, type MockOptions } from '../src/index.js'
import { stateFixture } from './state-fixture.js'

export interface Server {
  readonly id: string
  readonly name: string
  readonly links: { self: string }
}

/** The fields of all responses that tests read. */
interface Json extends Server {
  readonly server: Server
  readonly servers: Server[]
  readonly total: number
  readonly disks: { id: number }[]
  readonly teamId: string
  readonly target: unknown
}

interface StatefulMock {
  readonly mock: Mock
  call(method: string, path: string, body?: unknown): Promise<{ status: number; body: Json }>
}

/** Starts a mock of the state fixture that closes after the test, and returns it with a function to call it. */
export async function startStateful(options: Partial<MockOptions> = {}): Promise<StatefulMock> {
  const mock = await startMock({ spec: stateFixture, ...options })
  onTestFinished(() => mock.close())
  return {
    mock,
    async call(method, path, body) {
      const init = body === undefined ? { method } : { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
      const response = await fetch(mock.url + path, init)
      const text = await response.text()
      return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
    },
  }
}
