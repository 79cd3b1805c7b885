import { Agent } from 'node:http'
import { Child } from './child.ts'
import { compare, limits } from './limits.ts'
import { request, type Started } from './mock-process.ts'
import { type Provider, readProviders } from './providers.ts'
import { rateOf } from './rate.ts'
import { interleave, median } from './rounds.ts'
import { count, seconds, type Section } from './section.ts'

const LANES = 16
// Milliseconds.
const WARM_UP = 1500
const TIME = 300

/** Measures the start of each mock and its requests a second. */
export async function measureMock(rounds = 5): Promise<Section> {
  const providers = (await readProviders()).filter(({ read }) => read)
  const measured = await interleave(providers, rounds, measureOnce)
  const medianOf = (provider: Provider, what: 'ready' | 'further' | 'rate') =>
    median((measured.get(provider) ?? []).map((run) => run[what]))
  return {
    title: 'Mock',
    text: `Ready: from the import of @hostwright/mock in a fresh Node process, with the files in the system's cache, until the mock has responded to an authorized GET of one object. Further mock: \`await startMock(…)\` in the same process. Requests: responses a second to the same GET, ${LANES} at the same time over kept connections, for ${TIME} ms, with rate limits off. ${rounds} processes each.`,
    head: ['mock', 'operations', 'ready', 'further mock', 'requests'],
    rows: providers.map((provider) => [
      provider.name,
      count(provider.operations),
      seconds(medianOf(provider, 'ready')),
      seconds(medianOf(provider, 'further')),
      count(medianOf(provider, 'rate')),
    ]),
    figures: providers.flatMap((provider) => [
      compare(`mock of ${provider.name}, ready`, medianOf(provider, 'ready'), '≤', limits.mockSeconds.ready, seconds),
      compare(`mock of ${provider.name}, a further one`, medianOf(provider, 'further'), '≤', limits.mockSeconds.further, seconds),
    ]),
  }
}

/** Seconds until the first response and until a further mock, and requests a second. */
async function measureOnce({ name, read }: Provider) {
  const path = read?.path ?? ''
  using child = new Child('mock-process.ts')
  const { url, headers, seconds: ready } = await child.ask<Started>(`${name} ${path}`)
  const further = await child.ask<Started>(name)
  const agent = new Agent({ keepAlive: true })
  const rate = (time: number) => rateOf(() => request(url + path, headers, agent), { time, lanes: LANES })
  await rate(WARM_UP)
  const measured = { ready, further: further.seconds, rate: await rate(TIME) }
  agent.destroy()
  return measured
}
