import type { Exercise } from './exercise.ts'
import type { Fetch } from './mocked-fetch.ts'

/** The two calls of the exercise, each resolving to the parsed body. */
export interface Calls {
  get(): Promise<unknown>
  post(): Promise<unknown>
}

export interface Surroundings {
  readonly exercise: Exercise
  /** Where the API is, without a slash at its end. */
  readonly baseUrl: string
  /** In place of the platform's fetch. */
  readonly fetch?: Fetch
  /** Module of hey-api's own client, generated for this run. */
  readonly heyApi: string
}

export interface Contestant {
  readonly name: string
  /** Whether it sends again what failed for a while, as it comes. */
  readonly retries: boolean
  /** Whether it is part of this project. */
  readonly isOurs?: true
  connect(surroundings: Surroundings): Promise<Calls>
}

/**
 * Everybody that is measured, by a short name. Modules are loaded by whoever connects, so that a process has in it only
 * what it measures. Those of this project and the generated one are described here by hand: the types of what is built
 * are there only after the build.
 */
export const contestants = {
  raw: { name: 'raw fetch', retries: false, connect: connectRaw },
  sdk: { name: '@hostwright/mittwald/sdk', retries: true, isOurs: true, connect: connectSdk },
  class: { name: '@hostwright/mittwald', retries: true, isOurs: true, connect: connectClass },
  paths: { name: '@hostwright/mittwald/openapi-fetch', retries: true, isOurs: true, connect: connectPaths },
  'openapi-fetch': { name: 'openapi-fetch', retries: false, connect: connectOpenApiFetch },
  'hey-api': { name: 'hey-api fetch client', retries: false, connect: connectHeyApi },
  ky: { name: 'ky', retries: true, connect: connectKy },
  official: { name: '@mittwald/api-client', retries: false, connect: connectOfficial },
} as const satisfies Record<string, Contestant>

export type ContestantId = keyof typeof contestants

type Method = (options: object) => Promise<unknown>

async function load<Module>(specifier: string): Promise<Module> {
  return (await import(specifier)) as Module
}

async function connectRaw({ exercise, baseUrl, fetch = globalThis.fetch }: Surroundings): Promise<Calls> {
  const { projectId, post } = exercise
  const headers = headersOf(exercise)
  const url = (path: string) => `${baseUrl}/v2/projects/${encodeURIComponent(projectId)}${path}`
  return {
    get: async () => (await fetch(new Request(url(''), { headers }))).json(),
    post: async () => {
      const init = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(post.body) }
      return (await fetch(new Request(url('/cronjobs'), init))).json()
    },
  }
}

async function connectSdk({ exercise, ...surroundings }: Surroundings): Promise<Calls> {
  const { createClient, projectsGet, cronjobsCreate } = await load<{
    createClient(options: object): object
    projectsGet: Method
    cronjobsCreate: Method
  }>('@hostwright/mittwald/sdk')
  const client = createClient(optionsOf(exercise, surroundings))
  const { projectId, post } = exercise
  return {
    get: () => projectsGet({ client, path: { projectId } }),
    post: () => cronjobsCreate({ client, path: { projectId }, body: post.body }),
  }
}

async function connectClass({ exercise, ...surroundings }: Surroundings): Promise<Calls> {
  const { Mittwald } = await load<{
    Mittwald: new (options: object) => { readonly projects: { get: Method }; readonly cronjobs: { create: Method } }
  }>('@hostwright/mittwald')
  const client = new Mittwald(optionsOf(exercise, surroundings))
  const { projectId, post } = exercise
  return {
    get: () => client.projects.get({ path: { projectId } }),
    post: () => client.cronjobs.create({ path: { projectId }, body: post.body }),
  }
}

async function connectPaths({ exercise, ...surroundings }: Surroundings): Promise<Calls> {
  const { createMittwaldFetch } = await load<{ createMittwaldFetch(options: object): PathClient }>('@hostwright/mittwald/openapi-fetch')
  return callsByPath(createMittwaldFetch(optionsOf(exercise, surroundings)), exercise)
}

async function connectOpenApiFetch({ exercise, baseUrl, fetch }: Surroundings): Promise<Calls> {
  const { default: createClient } = await import('openapi-fetch')
  const client = createClient<object>({ baseUrl, headers: headersOf(exercise), ...(fetch && { fetch }) })
  return callsByPath(client as unknown as PathClient, exercise)
}

/** openapi-fetch's client, whatever the paths. */
interface PathClient {
  GET(path: string, init: object): Promise<{ readonly data?: unknown }>
  POST(path: string, init: object): Promise<{ readonly data?: unknown }>
}

function callsByPath(client: PathClient, { projectId, post }: Exercise): Calls {
  return {
    get: async () => (await client.GET('/v2/projects/{projectId}', { params: { path: { projectId } } })).data,
    post: async () => (await client.POST('/v2/projects/{projectId}/cronjobs', { params: { path: { projectId } }, body: post.body })).data,
  }
}

async function connectHeyApi({ exercise, baseUrl, fetch, heyApi }: Surroundings): Promise<Calls> {
  const { createClient, projectsGet, cronjobsCreate } = await load<{
    createClient(options: object): object
    projectsGet(options: object): Promise<{ readonly data?: unknown }>
    cronjobsCreate(options: object): Promise<{ readonly data?: unknown }>
  }>(heyApi)
  const { accept } = headersOf(exercise)
  const client = createClient({ baseUrl, headers: { accept }, auth: exercise.token, ...(fetch && { fetch }) })
  const { projectId, post } = exercise
  return {
    get: async () => (await projectsGet({ client, path: { projectId } })).data,
    post: async () => (await cronjobsCreate({ client, path: { projectId }, body: post.body })).data,
  }
}

async function connectKy({ exercise, baseUrl, fetch }: Surroundings): Promise<Calls> {
  const { default: ky } = await import('ky')
  const client = ky.create({ headers: headersOf(exercise), ...(fetch && { fetch: (input) => fetch(input as Request) }) })
  const { projectId, post } = exercise
  const url = (path: string) => `${baseUrl}/v2/projects/${encodeURIComponent(projectId)}${path}`
  return {
    get: () => client.get(url('')).json(),
    post: () => client.post(url('/cronjobs'), { json: post.body }).json(),
  }
}

/** With axios on Node's http, as it comes; on a mocked fetch with axios's own fetch adapter. */
async function connectOfficial({ exercise, baseUrl, fetch }: Surroundings): Promise<Calls> {
  const { MittwaldAPIV2Client } = await import('@mittwald/api-client')
  const client = MittwaldAPIV2Client.newWithToken(exercise.token)
  const { defaults } = client.axios
  defaults.baseURL = baseUrl
  defaults.headers.common.Accept = 'application/json'
  if (fetch) {
    defaults.adapter = 'fetch'
    const env = { ...defaults.env, fetch, Request, Response }
    defaults.env = env as unknown as NonNullable<typeof defaults.env>
  }
  const { projectId, post } = exercise
  const data = post.body as Parameters<typeof client.cronjob.createCronjob>[0]['data']
  return {
    get: async () => (await client.project.getProject({ projectId })).data,
    post: async () => (await client.cronjob.createCronjob({ projectId, data })).data,
  }
}

function headersOf({ token }: Exercise): { readonly accept: string; readonly 'x-access-token': string } {
  return { accept: 'application/json', 'x-access-token': token }
}

function optionsOf({ token }: Exercise, { baseUrl, fetch }: Omit<Surroundings, 'exercise'>): object {
  return { token, baseUrl, fetch }
}
