import { type Agent, request } from 'node:http'
import type { MockCall, Sent } from './mock-call.ts'

/** Milliseconds after which a server that says nothing has failed. */
const PATIENCE = 30_000

/** Sends a request and reads the answer to its end. @throws Error when that is no success */
export function send(url: string, { method, path, headers, body }: Sent, agent?: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(url + path, { method, headers, agent, timeout: PATIENCE }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => (text += chunk))
      response.on('error', reject)
      response.on('end', () => {
        if (response.statusCode === 200) resolve(text)
        else reject(new Error(`${method} ${path} was answered with ${response.statusCode}: ${text.slice(0, 500)}`))
      })
    })
    sent.on('timeout', () => sent.destroy(new Error(`${method} ${path} was not answered within ${PATIENCE} ms.`)))
    sent.on('error', reject)
    sent.end(body)
  })
}

/** The GET as the mock wants it: with a token where one has to be fetched first. */
export async function authorised(url: string, { get, tokenRequest }: MockCall): Promise<Sent> {
  if (!tokenRequest) return get
  const { access_token: token } = JSON.parse(await send(url, tokenRequest)) as { readonly access_token: string }
  return { ...get, headers: { ...get.headers, authorization: `Bearer ${token}` } }
}
