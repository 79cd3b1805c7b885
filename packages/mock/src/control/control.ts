import { isEntity, type Entity } from '@hostwright/openapi/body-objects.ts'
import { toText, type Bytes } from '../bytes.js'
import type { Fault } from '../faults/fault.js'
import { isTooDeep } from '../http/json-depth.js'
import { problem, type MockResponse } from '../http/response.js'
import type { MockCore } from '../mock-types.js'
import type { MockData } from '../state/mock-data.js'
import { describeRequest } from './describe-request.js'

/** The beginning of the paths that control a mock. */
export const CONTROL_PATH = '/__mock/'

/** Responds to a control request; its errors are responses. */
export type Control = (method: string, path: string, body: Bytes) => Promise<MockResponse>

export interface Controlled extends Pick<MockCore, 'reset' | 'fail' | 'clock' | 'requests'> {
  /** Rejects with a TypeError, and changes nothing, if a row is invalid. */
  seed(data: MockData): Promise<void>
}

interface ControlRoute {
  readonly method: string
  /** Throws an Error, and changes nothing, if the body is invalid. */
  readonly run: (body: Bytes) => MockResponse | Promise<MockResponse>
}

/** A body that is no JSON. */
class MalformedBodyError extends Error {}

const DONE: MockResponse = { status: 204, headers: {}, body: undefined }

/** Returns the function that lets programs in any language control a mock as `reset()`, `data`, `fail()`, `clock` and `requests` do. */
export function createControl(mock: Controlled): Control {
  const routes: Readonly<Record<string, ControlRoute>> = {
    reset: {
      method: 'POST',
      run() {
        mock.reset()
        return DONE
      },
    },
    data: {
      method: 'PUT',
      async run(body) {
        await mock.seed(readObject(body) as MockData)
        return DONE
      },
    },
    fail: {
      method: 'POST',
      run(body) {
        mock.fail(readObject(body) as unknown as Fault)
        return DONE
      },
    },
    advance: {
      method: 'POST',
      run(body) {
        const { ms, ...others } = readObject(body)
        if (typeof ms !== 'number' || Object.keys(others).length > 0) throw new TypeError('The body must be { "ms": milliseconds }.')
        mock.clock.advance(ms)
        return json({ now: new Date(mock.clock.now()).toISOString() })
      },
    },
    requests: { method: 'GET', run: () => json(mock.requests.map(describeRequest)) },
  }

  return async (method, path, body) => {
    const name = path.slice(CONTROL_PATH.length)
    const route = Object.hasOwn(routes, name) ? routes[name] : undefined
    if (!route) {
      const known = Object.entries(routes).map(([each, { method: own }]) => `${own} ${CONTROL_PATH}${each}`)
      return problem(404, 'NO_CONTROL', 'No such control route', `There is no such control route; there are ${known.join(', ')}.`)
    }
    if (route.method !== method) {
      const response = problem(405, 'CONTROL_METHOD', 'Another method', `${CONTROL_PATH}${name} takes ${route.method}.`)
      return { ...response, headers: { ...response.headers, allow: route.method } }
    }
    try {
      return await route.run(body)
    } catch (error) {
      const { message } = error as Error
      if (error instanceof MalformedBodyError) return problem(400, 'CONTROL_JSON', 'Not JSON', message)
      return problem(422, 'CONTROL_REJECTED', 'Invalid control request', message)
    }
  }
}

function readObject(body: Bytes): Entity {
  const value = parse(body)
  if (!isEntity(value)) throw new TypeError('The body must be a JSON object.')
  if (isTooDeep(value)) throw new TypeError('The body is nested too deeply.')
  return value
}

function parse(body: Bytes): unknown {
  try {
    return JSON.parse(toText(body))
  } catch (cause) {
    throw new MalformedBodyError('The body must be JSON.', { cause })
  }
}

function json(body: unknown): MockResponse {
  return { status: 200, headers: { 'content-type': 'application/json' }, body }
}
