import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'

const sha256 = (value: string) => createHash('sha256').update(value).digest('base64url')
const decode = (value: string) => JSON.parse(Buffer.from(value, 'base64url').toString() || 'null') as Record<string, never>

/**
 * Starts a certificate authority that validates DNS-01 challenges (RFC 8555), and closes it when the test ends.
 *
 * @param resolve returns the TXT records of a name
 * @returns the URL of its directory
 */
export async function startAcmeServer(resolve: (name: string) => Promise<readonly string[]>): Promise<string> {
  let thumbprint = ''
  let names: readonly string[] = []
  const statuses = new Map<number, string>()
  const server = createServer(async (request, response) => {
    const [, kind = '', id = ''] = (request.url ?? '').split('/')
    const [status, body] = await respond(kind, Number(id), await payloadOf(request))
    response.writeHead(status, { 'replay-nonce': 'nonce', location: `${base}/${kind === 'new-account' ? 'account' : 'order'}/0` })
    response.end(body)
  }).listen(0, '127.0.0.1')
  await new Promise((done) => server.once('listening', done))
  onTestFinished(() => void (server.close(), server.closeAllConnections()))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  async function payloadOf(request: IncomingMessage): Promise<Record<string, never>> {
    const jws = await text(request)
    if (jws === '') return {}
    const { protected: header, payload } = JSON.parse(jws) as Record<string, string>
    const { jwk } = decode(header ?? '') as {
      readonly jwk?: { readonly crv: string; readonly kty: string; readonly x: string; readonly y: string }
    }
    // RFC 7638: the required members in order.
    if (jwk) thumbprint = sha256(JSON.stringify({ crv: jwk.crv, kty: jwk.kty, x: jwk.x, y: jwk.y }))
    return decode(payload ?? '')
  }

  async function validate(index: number): Promise<void> {
    const name = names[index] ?? ''
    const found = (await resolve(`_acme-challenge.${name}`)).includes(sha256(`token-${index}.${thumbprint}`))
    statuses.set(index, found ? 'valid' : 'invalid')
  }

  async function respond(kind: string, index: number, payload: { readonly identifiers?: { readonly value: string }[] }) {
    const url = (path: string) => `${base}/${path}`
    const status = statuses.get(index) ?? 'pending'
    const challenge = { type: 'dns-01', url: url(`challenge/${index}`), token: `token-${index}`, status }
    const json = (code: number, body: object): [number, string] => [code, JSON.stringify(body)]
    switch (kind) {
      case 'directory':
        return json(200, { newNonce: url('new-nonce'), newAccount: url('new-account'), newOrder: url('new-order') })
      case 'new-account':
        return json(201, { status: 'valid' })
      case 'new-order':
        // A wildcard is authorized by the name below it.
        names = payload.identifiers?.map(({ value }) => value.replace('*.', '')) ?? []
        statuses.clear()
        return json(201, {
          status: 'pending',
          authorizations: names.map((_, each) => url(`authorization/${each}`)),
          finalize: url('finalize/0'),
        })
      case 'authorization':
        return json(200, { status, identifier: { type: 'dns', value: names[index] }, challenges: [challenge] })
      case 'challenge':
        if (Object(payload) === payload && status === 'pending') await validate(index)
        return json(200, { ...challenge, status: statuses.get(index) })
      case 'finalize':
        return json(200, { status: 'valid', certificate: url('certificate/0') })
      case 'certificate':
        return [200, `-----BEGIN CERTIFICATE-----\n${sha256(names.join(' '))}\n-----END CERTIFICATE-----\n`] as [number, string]
      default:
        return [204, ''] as [number, string]
    }
  }
  return `${base}/directory`
}
