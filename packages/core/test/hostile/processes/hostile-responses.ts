// Makes one call for each response that is made to exhaust a process and prints how each ended. Takes the URL of a server.
import { bearer } from '../../../src/auth/header-key.js'
import { list } from '../../../src/call/list-call.js'
import { Client } from '../../../src/client/client.js'
import type { ClientOptions } from '../../../src/client/options.js'
import { linkStyle } from '../../../src/pagination/link-style.js'
import { writeFile } from '../../../src/request/file-body.js'

const [url = '', ...paths] = process.argv.slice(2)
const client = new Client(
  {
    name: 'Acme',
    baseUrl: url,
    mediaType: 'application/json',
    authMethods: [{ credentials: { key: true }, scheme: bearer('key') }],
    error: { message: '/message' },
  },
  { key: 'a-secret-key', maxRetries: 0 } as ClientOptions,
)

async function make(path: string): Promise<unknown> {
  const operation = { id: 'things.get', method: 'GET', path }
  if (path.startsWith('/upload'))
    return client.request({ ...operation, method: 'POST', write: writeFile }, { body: new Uint8Array(20 * 1024 * 1024) })
  if (!path.startsWith('/pages')) return client.request(operation)
  for await (const _ of list(client, { ...operation, pages: linkStyle({ items: '/data', next: '/next' }) }));
  return undefined
}

const ends: Record<string, string> = {}
for (const path of paths) {
  ends[path] = await make(path).then(
    () => 'done',
    (error: Error) => `${error.name}: ${error.message}`,
  )
}
console.log(JSON.stringify({ ends, peak: process.resourceUsage().maxRSS * 1024 }))
