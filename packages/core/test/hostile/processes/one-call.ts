// Makes one call with a store of tokens on disk and prints its result. Takes the URL of a server and the file.
import { clientCredentials } from '../../../src/auth/client-credentials.js'
import { Client } from '../../../src/client/client.js'
import type { ClientOptions } from '../../../src/client/options.js'
import { fileTokenStore } from '../../../src/file-store.js'
import type { TokenOptions } from '../../../src/auth/token-store.js'

const [url = '', path = ''] = process.argv.slice(2)
const scheme = clientCredentials({ tokenUrl: `${url}/token`, clientId: 'id', clientSecret: 'secret', format: 'form' })
const provider = {
  name: 'Acme',
  baseUrl: url,
  mediaType: 'application/json',
  authMethods: [{ credentials: { id: false, secret: true }, scheme }],
}
const options: ClientOptions & TokenOptions = { tokenStore: fileTokenStore(path) }
const client = new Client(provider, { ...options, id: 'me', secret: 'secret' } as ClientOptions)
console.log(JSON.stringify((await client.request({ id: 'things.get', method: 'GET', path: '/things' })).data))
