// One server in a process of its own: prints the milliseconds until it has answered its first request, and those of each
// further mock. Nothing is loaded before the clock runs but the client, so that both servers have all of their own to do.
import { authorised, send } from './mock-request.ts'
import { mockServers } from './mock-servers.ts'
import type { Ready, ReadySettings } from './mock-startup.ts'

const { server, provider, call, further } = JSON.parse(process.argv[2] as string) as ReadySettings
const ready = await timed(async () => {
  const url = await mockServers[server].start(provider)
  await send(url, server === 'mock' ? await authorised(url, call) : call.get)
})
const times: [string, number][] = []
for (const name of further) times.push([name, await timed(() => mockServers[server].start(name))])
const measured: Ready = { ready, further: Object.fromEntries(times) }
process.stdout.write(JSON.stringify(measured), () => process.exit())

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
