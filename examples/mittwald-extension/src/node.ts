import type { RequestListener } from 'node:http'
import type { Receive } from './extension.ts'

/** Returns the listener of a server: `createServer(nodeListener(receive))`. */
export function nodeListener(receive: Receive): RequestListener {
  return (request, response) => void receive(request).then((status) => response.writeHead(status).end())
}
