// The server of the loopback scenario, in a process of its own, so that it does not take time from the contestants.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { differenceIn, exerciseOf, readDocument } from './exercise.ts'

const exercise = exerciseOf(await readDocument('mittwald'))
const answers = {
  GET: { status: exercise.get.status, text: JSON.stringify(exercise.get.answer) },
  POST: { status: exercise.post.status, text: JSON.stringify(exercise.post.answer) },
}

const server = createServer((request, response) => {
  let body = ''
  request.setEncoding('utf8')
  request.on('data', (chunk: string) => (body += chunk))
  request.on('end', () => {
    const { method = '', url = '', headers } = request
    const difference = differenceIn({ method, path: url, header: (name) => headers[name] as string | undefined, body }, exercise)
    const { status, text } =
      difference === undefined ? answers[method as 'GET' | 'POST'] : { status: 400, text: JSON.stringify({ difference }) }
    response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
    response.end(text)
  })
})
// Longer than a contestant waits for its next turn, so that no connection ends just as it is used.
server.keepAliveTimeout = 120_000
server.listen(0, '127.0.0.1', () => process.send?.({ ok: (server.address() as AddressInfo).port }))
process.on('disconnect', () => process.exit())
