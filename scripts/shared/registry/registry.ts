import { once } from 'node:events'
import { appendFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { runServer } from 'verdaccio'

export interface RegistryOptions {
  /** Where it keeps its packages; removed by whoever made it. */
  readonly folder: string
  /** The scope that it serves, `@hostwright`. It knows no other package and asks no other registry. */
  readonly scope: string
  /** Looks at a package before it is published: true refuses it with 403. Default: all are taken. */
  readonly refuse?: (name: string) => boolean
  /** Whether it fails to say what it has, with 500, when it is asked. Default: it never does. */
  readonly failing?: () => boolean
  /** Called after a package was published, before the client hears of it. */
  readonly published?: (name: string) => void
}

/** A registry on loopback, for as long as this process lives or until it is closed. */
export interface Registry {
  readonly url: string
  /** Names of the packages that were published, in their order; one that was published twice is in it twice. */
  readonly names: readonly string[]
  /** Lets npm and pnpm find the scope here when they run in a folder, and publish if `write` is true. Adds to the folder's `.npmrc`. */
  serve(folder: string, access?: { readonly write: boolean }): Promise<void>
  /** The tarball of a version that it has. */
  tarball(name: string, version: string): Promise<Uint8Array>
  close(): Promise<void>
}

/** Starts Verdaccio on a free port of loopback. */
export async function startRegistry(options: RegistryOptions): Promise<Registry> {
  const { folder, scope } = options
  const prefix = `/${crypto.randomUUID()}`
  // Made, but it listens nowhere itself.
  const verdaccio = (await runServer(settings(folder, scope, prefix))) as unknown as Server
  const names: string[] = []
  const server = createServer((request, response) => {
    request.url = request.url?.replace(prefix, '') ?? '/'
    const name = publishedName(request, scope)
    if (name !== undefined && options.refuse?.(name) === true) return refuse(response)
    if (request.method === 'GET' && options.failing?.() === true) return fail(response)
    if (name !== undefined)
      whenDone(response, () => {
        names.push(name)
        options.published?.(name)
      })
    verdaccio.emit('request', request, response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  // In a path of its own: npm remembers packages by their URL, and the port will be another registry's one day.
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`
  const url = `http://${host}`
  const token = await signUp(url)
  return {
    url,
    names,
    serve: async (where, access) => {
      const lines = [`${scope}:registry=http://${host}/`, ...(access?.write === true ? [`//${host}/:_authToken=${token}`] : [])]
      await appendFile(join(where, '.npmrc'), `${lines.join('\n')}\n`, { mode: 0o600 })
    },
    tarball: (name, version) => tarballOf(url, name, version),
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function settings(folder: string, scope: string, prefix: string): Parameters<typeof runServer>[0] {
  return {
    storage: join(folder, 'storage'),
    self_path: folder,
    configPath: join(folder, 'config.yaml'),
    auth: { htpasswd: { file: join(folder, 'htpasswd') } },
    url_prefix: prefix,
    uplinks: {},
    packages: { [`${scope}/*`]: { access: '$all', publish: '$authenticated' } },
    log: { type: 'stdout', format: 'pretty', level: 'fatal' },
    max_body_size: '50mb',
    web: { enable: false },
  } as unknown as Parameters<typeof runServer>[0]
}

/** The package that a request publishes: `PUT /@scope%2fname`. */
function publishedName({ method, url = '' }: IncomingMessage, scope: string): string | undefined {
  const path = decodeURIComponent(url.slice(1))
  return method === 'PUT' && path.startsWith(`${scope}/`) ? path : undefined
}

function refuse(response: ServerResponse): void {
  response.writeHead(403, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ error: 'this registry refuses the package' }))
}

function fail(response: ServerResponse): void {
  response.writeHead(500, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ error: 'this registry is out of order' }))
}

/** Runs something when a request has succeeded, before its answer is sent. */
function whenDone(response: ServerResponse, done: () => void): void {
  const end = response.end.bind(response)
  response.end = ((...args: Parameters<typeof end>) => {
    if (response.statusCode === 201) done()
    return end(...args)
  }) as typeof end
}

/** @returns the token of a user who may publish; it lives as long as the registry */
async function signUp(url: string): Promise<string> {
  const user = { name: 'maintainer', password: crypto.randomUUID() }
  const response = await fetch(`${url}/-/user/org.couchdb.user:${user.name}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(user),
  })
  const { token } = (await response.json()) as { token?: string }
  if (token === undefined) throw new Error(`The registry gave no token; it answered ${response.status}.`)
  return token
}

async function tarballOf(url: string, name: string, version: string): Promise<Uint8Array> {
  const response = await fetch(`${url}/${name.replace('/', '%2f')}`)
  const { versions = {} } = (await response.json()) as { versions?: Record<string, { dist: { tarball: string } }> }
  const found = versions[version]
  if (found === undefined) throw new Error(`The registry has no ${name}@${version}; it answered ${response.status}.`)
  return new Uint8Array(await (await fetch(found.dist.tarball)).arrayBuffer())
}
