import { count, milliseconds, ratio, seconds, section, table } from './format.ts'
import type { MockSpeed } from './mock-speed.ts'
import { median, medianRatio } from './statistics.ts'

/** The page's sections about the mock. */
export function mockSections(speed: MockSpeed): string[] {
  return [startupSection(speed), requestSection(speed)]
}

function startupSection({ operations, startup: { ready, further } }: MockSpeed): string {
  const rows = [...operations].map(([provider, number]) => {
    const { mock = [], prism = [] } = ready.get(provider) ?? {}
    return [
      provider,
      count(number),
      seconds(median(mock) / 1000),
      seconds(median(prism) / 1000),
      ratio(medianRatio(mock, prism)),
      milliseconds(median(further.get(provider) ?? [])),
    ]
  })
  const rounds = [...ready.values()][0]?.mock.length ?? 0
  return section(
    'Startup of the mock',
    `Ready: from the import of @hostwright/mock in a fresh Node process, with the files in the system's cache, until the mock has answered an authorised GET of one object, and the request for a token that has to come before it; ${rounds} processes each. Plain Prism: the version that the mock has, from its import until \`createServer\` with all operations of the same specification has answered the same GET, security checked, logger silent. Ratio: plain Prism = 1. Further mock: \`await startMock(…)\` in each of the processes that have one already.`,
    table(['mock', 'operations', 'ready', 'plain Prism, ready', 'ratio', 'further mock'], rows),
  )
}

function requestSection({ requests: { round, lanes, rates } }: MockSpeed): string {
  const rows = [...rates].map(([provider, { mock, prism }]) => [
    provider,
    count(median(mock)),
    count(median(prism)),
    ratio(medianRatio(mock, prism)),
  ])
  const rounds = [...rates.values()][0]?.mock.length ?? 0
  return section(
    'Requests to the mock',
    `Answers a second to an authorised GET of one object, of the largest and the smallest specification, ${lanes} requests under way at once over kept connections; ${rounds} rounds of ${round} ms in turns. The mock, with its defaults, plain Prism as above and the \`node:http\` client that asks both have a process each. Neither specification has a limit that the load could use up. Ratio: plain Prism = 1.`,
    table(['mock', '@hostwright/mock', 'plain Prism', 'ratio'], rows),
  )
}
