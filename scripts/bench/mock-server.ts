// One server in a process of its own, so that it shares no thread with the load.
import { mockServers, type MockServerId } from './mock-servers.ts'

const [id, provider] = process.argv.slice(2) as [MockServerId, string]
process.on('disconnect', () => process.exit())
mockServers[id].start(provider).then(
  (url) => process.send?.({ ok: url }),
  (error: unknown) => process.send?.({ error: String(error) }),
)
