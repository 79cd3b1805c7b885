import { deepStrictEqual } from 'node:assert'
import type { Document, RequestBody } from '@hostwright/openapi/document.ts'

/** Routes of the calls that every client makes. */
export const ROUTES = { get: '/v2/projects/{projectId}', post: '/v2/projects/{projectId}/cronjobs' } as const

export const BASE_URL = 'https://api.example.com'
export const TOKEN = 'made-up-token'
export const PROJECT_ID = 'c1edf0fb-045f-4c8a-af93-6d5e6e554334'

/** Reads a project and creates a cronjob, with the examples of Mittwald's spec. */
export interface Scenario {
  /** JSON of the request. */
  readonly body: object
  /** JSON of the response. */
  readonly responses: { readonly get: object; readonly post: object }
}

/** Replaces the platform's fetch in clients. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>

/** Reads the scenario from Mittwald's document. @throws Error if an operation has no example */
export function scenarioOf({ paths }: Document): Scenario {
  const get = paths[ROUTES.get]?.get
  const post = paths[ROUTES.post]?.post
  return {
    body: exampleOf(post?.requestBody),
    responses: { get: exampleOf(get?.responses?.[200]), post: exampleOf(post?.responses?.[201]) },
  }
}

function exampleOf(described: object | undefined): object {
  const value = (described as RequestBody | undefined)?.content?.['application/json']?.example
  if (typeof value !== 'object' || value === null) throw new Error('A measured operation has no example; choose another in scenario.ts.')
  return value
}

/** Responds at once with a new Response, whatever the request except its method. */
export function mockedFetch({ responses }: Scenario): Fetch {
  const prepare = (status: number, body: object) => {
    const text = JSON.stringify(body)
    return { text, init: { status, headers: { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) } } }
  }
  const prepared = { get: prepare(200, responses.get), post: prepare(201, responses.post) }
  return async (input, init) => {
    const method = input instanceof Request ? input.method : init?.method
    const { text, init: head } = method === 'POST' ? prepared.post : prepared.get
    return new Response(text, head)
  }
}

/** Responds as `mockedFetch`, but only to the requests of the scenario: no client wins by sending less. @throws AssertionError */
export function strictFetch(scenario: Scenario): Fetch {
  const respond = mockedFetch(scenario)
  return async (input, init) => {
    const request = new Request(input, init)
    const call = request.method === 'POST' ? 'post' : 'get'
    const sent = { url: request.url, accept: request.headers.get('accept'), token: request.headers.get('x-access-token') }
    const url = BASE_URL + ROUTES[call].replace('{projectId}', PROJECT_ID)
    deepStrictEqual(sent, { url, accept: 'application/json', token: TOKEN })
    if (call === 'post') {
      deepStrictEqual(request.headers.get('content-type'), 'application/json')
      deepStrictEqual(await request.clone().json(), scenario.body)
    }
    return respond(request)
  }
}
