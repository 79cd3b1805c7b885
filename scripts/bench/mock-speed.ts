import { listOperations } from '@hostwright/shared/spec/operations.ts'
import { readDocument } from './exercise.ts'
import { type MockCall, mockCallOf } from './mock-call.ts'
import { measureMockRequests, type MockRequests } from './mock-requests.ts'
import { measureMockStartup, type MockStartup } from './mock-startup.ts'

export interface MockSpeed {
  /** Number of operations by provider, the largest first. */
  readonly operations: ReadonlyMap<string, number>
  readonly startup: MockStartup
  /** Of the largest and the smallest specification. */
  readonly requests: MockRequests
}

/** The mock of each provider beside plain Prism. */
export async function measureMockSpeed(providers: readonly string[]): Promise<MockSpeed> {
  const documents = await Promise.all(providers.map(async (provider) => [provider, await readDocument(provider)] as const))
  const counted = documents.map(([provider, document]) => [provider, listOperations(document).length] as const)
  const operations = new Map(counted.toSorted(([, a], [, b]) => b - a))
  const calls = new Map(documents.map(([provider, document]) => [provider, mockCallOf(document)]))
  const names = [...operations.keys()]
  const extremes = [...new Set([names[0] as string, names.at(-1) as string])]
  return {
    operations,
    startup: await measureMockStartup(calls),
    requests: await measureMockRequests(new Map(extremes.map((provider) => [provider, calls.get(provider) as MockCall]))),
  }
}
