import { differenceIn, type Exercise } from './exercise.ts'

/** What contestants take in place of the platform's fetch. */
export type Fetch = (request: Request) => Promise<Response>

/** Answers at once, with a fresh Response each time and no look at the request beyond its method. */
export function mockedFetch({ get, post }: Exercise): Fetch {
  const prepare = ({ status, answer }: Exercise['get']) => {
    const text = JSON.stringify(answer)
    // As a server would send them.
    return { text, init: { status, headers: { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) } } }
  }
  const answers = { get: prepare(get), post: prepare(post) }
  return async ({ method }) => {
    const { text, init } = method === 'GET' ? answers.get : answers.post
    return new Response(text, init)
  }
}

/** Answers as `mockedFetch`, but only what was sent as the exercise says. @throws Error saying what differs */
export function strictFetch(exercise: Exercise): Fetch {
  const answer = mockedFetch(exercise)
  return async (request) => {
    const seen = {
      method: request.method,
      path: new URL(request.url).pathname + new URL(request.url).search,
      header: (name: string) => request.headers.get(name),
      body: await request.clone().text(),
    }
    const difference = differenceIn(seen, exercise)
    if (difference !== undefined) throw new Error(`The request is not that of the exercise: ${difference}.`)
    return answer(request)
  }
}
