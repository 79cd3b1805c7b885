import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { corsHeaders, preflightHeaders } from '../http/cors.js'
import { decodeBody } from '../http/decode-body.js'
import { createFindForeign, isLoopback } from '../http/foreign.js'
import { problem, type MockResponse } from '../http/response.js'
import { readBytes } from '../http/read-bytes.js'
import { encode } from '../pipeline/encode.js'
import type { Control } from './control.js'

const ONLY_HERE = 'A mock is controlled only from this machine, by a loopback name such as localhost, and from pages of this machine.'

/** `allowedHosts` opens the provider's routes, not these. */
const findForeign = createFindForeign('127.0.0.1', [])

/** @param address That of the other end of the connection; undefined if it is closed */
export function isFromElsewhere(address: string | undefined, headers: Pick<IncomingHttpHeaders, 'host' | 'origin'>): boolean {
  const isRemote = address === undefined || !isLoopback(address.replace(/^::ffff:/, ''))
  return isRemote || headers.host === undefined || findForeign(headers) !== undefined
}

/** Responds to a control request. Rejects those of other machines, of pages of other hosts, and by a name that is not loopback (DNS rebinding). */
export async function serveControl(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { control, path, limit }: { readonly control: Control; readonly path: string; readonly limit: number },
): Promise<void> {
  const { headers, socket } = incoming
  if (isFromElsewhere(socket.remoteAddress, headers)) {
    send(outgoing, problem(403, 'FOREIGN_CONTROL', 'Foreign control request', ONLY_HERE), { connection: 'close' })
    return
  }
  const preflight = preflightHeaders(incoming.method, headers)
  if (preflight) {
    outgoing.writeHead(204, preflight).end()
    return
  }
  const sent = await readBytes(incoming, limit)
  const body = sent && (await decodeBody(sent, headers['content-encoding'], limit))
  const tooLarge = (): MockResponse => problem(413, 'CONTROL_SIZE', 'Payload too large', `The body is larger than ${limit} bytes.`)
  const response = body ? await control(incoming.method ?? 'GET', path, body) : tooLarge()
  send(outgoing, response, { ...(!body && { connection: 'close' }), ...corsHeaders(headers) })
}

function send(outgoing: ServerResponse, response: MockResponse, headers: Record<string, string>): void {
  const { status, body, headers: own } = encode(response, [])
  outgoing.writeHead(status, { ...own, ...headers, ...(status !== 204 && { 'content-length': String(body.length) }) }).end(body)
}
