import { join } from 'node:path'
import { BASE_URL, type Fetch, PROJECT_ID, ROUTES, TOKEN } from './scenario.ts'

/** Module of hey-api's own client with the measured operations; the build of this package generates it. */
export const HEY_API = join(import.meta.dirname, 'dist/hey-api/main.ts')

/** The two calls of the scenario, each resolving to the parsed body. */
export interface Calls {
  get(): Promise<unknown>
  post(): Promise<unknown>
}

const projectId = PROJECT_ID
const path = { projectId }
const headers = { accept: 'application/json', 'x-access-token': TOKEN }
const url = (route: string) => BASE_URL + route.replace('{projectId}', encodeURIComponent(projectId))

/**
 * The compared clients, by a short name. Each loads its module when it connects, so that a process contains the measured one only.
 */
export const clients = {
  fetch: { name: 'fetch', connect: connectFetch },
  functions: { name: '@hostwright/mittwald/functions', connect: connectFunctions },
  class: { name: '@hostwright/mittwald', connect: connectClass },
  'openapi-fetch entry': { name: '@hostwright/mittwald/openapi-fetch', connect: connectEntry },
  'openapi-fetch': { name: 'openapi-fetch', connect: connectOpenApiFetch },
  'hey-api': { name: 'hey-api fetch client', connect: connectHeyApi },
  ky: { name: 'ky', connect: connectKy },
  official: { name: '@mittwald/api-client', connect: connectOfficial },
} as const satisfies Record<string, { readonly name: string; connect(fetch: Fetch, body: object): Promise<Calls> }>

export type ClientId = keyof typeof clients

async function connectFetch(fetch: Fetch, body: object): Promise<Calls> {
  const post = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' } }
  return {
    get: async () => (await fetch(url(ROUTES.get), { headers })).json(),
    post: async () => (await fetch(url(ROUTES.post), { ...post, body: JSON.stringify(body) })).json(),
  }
}

async function connectFunctions(fetch: Fetch, body: object): Promise<Calls> {
  const { byToken, createClient, cronjobsCreate, projectsGet } = await import('@hostwright/mittwald/functions')
  const client = createClient({ auth: byToken({ token: TOKEN }), baseUrl: BASE_URL, fetch })
  return {
    get: () => projectsGet({ client, path }),
    post: () => cronjobsCreate({ client, path, body: body as never }),
  }
}

async function connectClass(fetch: Fetch, body: object): Promise<Calls> {
  const { Mittwald } = await import('@hostwright/mittwald')
  const client = new Mittwald({ token: TOKEN, baseUrl: BASE_URL, fetch })
  return {
    get: () => client.projects.get({ path }),
    post: () => client.cronjobs.create({ path, body: body as never }),
  }
}

async function connectEntry(fetch: Fetch, body: object): Promise<Calls> {
  const { createMittwaldFetch } = await import('@hostwright/mittwald/openapi-fetch')
  return callsByPath(createMittwaldFetch({ token: TOKEN, baseUrl: BASE_URL, fetch }) as unknown as PathClient, body)
}

async function connectOpenApiFetch(fetch: Fetch, body: object): Promise<Calls> {
  const { default: createClient } = await import('openapi-fetch')
  return callsByPath(createClient<object>({ baseUrl: BASE_URL, headers, fetch }) as unknown as PathClient, body)
}

/** openapi-fetch's client, whatever the paths. */
interface PathClient {
  GET(path: string, init: object): Promise<{ readonly data?: unknown }>
  POST(path: string, init: object): Promise<{ readonly data?: unknown }>
}

function callsByPath(client: PathClient, body: object): Calls {
  return {
    get: async () => (await client.GET(ROUTES.get, { params: { path } })).data,
    post: async () => (await client.POST(ROUTES.post, { params: { path }, body })).data,
  }
}

/** The generated module has no types before `pnpm build`. */
interface HeyApi {
  createClient(options: object): object
  projectsGet(options: object): Promise<{ readonly data?: unknown }>
  cronjobsCreate(options: object): Promise<{ readonly data?: unknown }>
}

async function connectHeyApi(fetch: Fetch, body: object): Promise<Calls> {
  const { createClient, cronjobsCreate, projectsGet } = (await import(HEY_API)) as HeyApi
  const client = createClient({ baseUrl: BASE_URL, headers: { accept: headers.accept }, auth: TOKEN, fetch })
  return {
    get: async () => (await projectsGet({ client, path })).data,
    post: async () => (await cronjobsCreate({ client, path, body })).data,
  }
}

async function connectKy(fetch: Fetch, body: object): Promise<Calls> {
  const { default: ky } = await import('ky')
  const client = ky.create({ headers, fetch })
  return {
    get: () => client.get(url(ROUTES.get)).json(),
    post: () => client.post(url(ROUTES.post), { json: body }).json(),
  }
}

/** On axios with its fetch adapter: its default in Node is `node:http`, which no mocked fetch reaches. */
async function connectOfficial(fetch: Fetch, body: object): Promise<Calls> {
  const { MittwaldAPIV2Client } = await import('@mittwald/api-client')
  const client = MittwaldAPIV2Client.newWithToken(TOKEN)
  const { defaults } = client.axios
  defaults.baseURL = BASE_URL
  defaults.headers.common.Accept = headers.accept
  defaults.adapter = 'fetch'
  Object.assign(defaults, { env: { ...defaults.env, fetch, Request, Response } })
  return {
    get: async () => (await client.project.getProject({ projectId })).data,
    post: async () => (await client.cronjob.createCronjob({ projectId, data: body as never })).data,
  }
}
