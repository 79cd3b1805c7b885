import { Child } from './child.ts'
import type { Memory } from './client-process.ts'
import { type ClientId, clients } from './clients.ts'
import { compare, limits } from './limits.ts'
import { interleave, median, medianRatio } from './rounds.ts'
import { bytes, count, percent, ratio, type Section } from './section.ts'

// Milliseconds.
const WARM_UP = 2000
const TIME = 150
const PAIRS = 5000
const IDS = Object.keys(clients) as ClientId[]

/** Measures throughput and memory of every client in two sets of processes, as V8's optimizations differ between runs. */
export async function measureCalls(rounds = 8): Promise<Section> {
  const sets = [await measureSet(rounds), await measureSet(rounds)]
  const rates = (call: 'get' | 'post', id: ClientId) => sets.flatMap((set) => set[call].get(id) ?? [])
  const ofPeer = (call: 'get' | 'post', id: ClientId) => medianRatio(rates(call, id), rates(call, 'openapi-fetch'))
  const cell = (call: 'get' | 'post', id: ClientId) => `${count(median(rates(call, id)))} (${ratio(ofPeer(call, id))})`
  const memory = (what: keyof Memory, id: ClientId) => median(sets.flatMap((set) => set.memory.get(id) ?? []).map((each) => each[what]))
  return {
    title: 'Calls',
    text: `Calls a second on a mocked fetch that returns a fresh Response, one call after the other, and in brackets how many times openapi-fetch's; ${2 * rounds} rounds of ${TIME} ms, in two processes each. GET reads a project, POST creates a cronjob with a small JSON body. Each client first has to send the same URL, headers and body, and to parse the same JSON. A second is one for which the thread computes, so other programs on the machine do not count. Memory: growth of the heap over ${count(2 * PAIRS)} more calls, garbage collected before and after, and the process (RSS) after them. All clients have their defaults: ours have deadlines, retries and a rate limit, ky a timeout and retries, the others none of these. The official client runs on axios with its fetch adapter.`,
    head: ['client', 'GET', 'POST', 'heap growth', 'RSS'],
    rows: IDS.map((id) => [
      clients[id].name,
      cell('get', id),
      cell('post', id),
      bytes(memory('heapGrowth', id)),
      `${bytes(memory('rss', id))} (${ratio(memory('rss', id) / memory('rss', 'openapi-fetch'))})`,
    ]),
    figures: (['functions', 'openapi-fetch entry'] as const).flatMap((id) =>
      (['get', 'post'] as const).map((call) => {
        const what = `${call.toUpperCase()} through ${clients[id].name}, of openapi-fetch's throughput`
        return compare(what, ofPeer(call, id), '≥', limits.throughputOfOpenapiFetch[id], percent)
      }),
    ),
  }
}

async function measureSet(rounds: number) {
  using stack = new DisposableStack()
  const children = new Map(IDS.map((id) => [id, stack.use(new Child('client-process.ts', id))]))
  const ask = <Result>(id: ClientId, request: string) => (children.get(id) as Child).ask<Result>(request)
  // All clients warm up before measuring, as V8 compiles in the background.
  for (const call of ['get', 'post']) for (const id of IDS) await ask(id, `${call} ${WARM_UP}`)
  const measure = (call: 'get' | 'post') => interleave(IDS, rounds, (id) => ask<number>(id, `${call} ${TIME}`))
  const [get, post] = [await measure('get'), await measure('post')]
  return { get, post, memory: await interleave(IDS, 1, (id) => ask<Memory>(id, `memory ${PAIRS}`)) }
}
