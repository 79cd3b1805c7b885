import { expect, test } from 'vitest'

import { providerNames } from '../providers/index.gen.js'
import { parseOptions } from './options.js'

const [provider, another] = providerNames

test('takes a provider, and port 4010 by default', () => {
  expect(parseOptions([provider])).toEqual({ sources: [{ provider }], port: 4010, json: false, mock: {} })
})

test('takes all providers, or a spec', () => {
  expect(parseOptions(['all', '--port', '0'])).toEqual({
    sources: providerNames.map((name) => ({ provider: name })),
    port: 0,
    json: false,
    mock: {},
  })
  expect(parseOptions(['--spec', './a.yaml'])).toMatchObject({ sources: [{ file: './a.yaml' }] })
})

test('takes every option of a mock', () => {
  const args =
    '--host ::1 --allow-host a.example --allow-host b.example --max-request-size 9 --seed 1 --items=250 --page-size 25 --fail-rate .1 --latency 50..200 --rate-limit 1000/900'
  expect(parseOptions([provider, ...args.split(' ')])).toMatchObject({
    mock: {
      host: '::1',
      allowedHosts: ['a.example', 'b.example'],
      maxRequestSize: 9,
      seed: 1,
      items: 250,
      pageSize: 25,
      failRate: 0.1,
      latency: [50, 200],
      rateLimit: { limit: 1000, window: 900 },
    },
  })
  expect(parseOptions([provider, '--latency', '100', '--rate-limit', 'off', '--fail-rate', '1'])).toMatchObject({
    mock: { latency: 100, rateLimit: false, failRate: 1 },
  })
})

test.each([
  ['--help', 'help'],
  ['-h', 'help'],
  ['--version', 'version'],
])('%s asks for the %s', (flag, asked) => {
  expect(parseOptions([flag])).toBe(asked)
})

test.each([
  [[], 'Name one provider ('],
  [[provider, another], 'Name one provider ('],
  [['nobody'], `There is no provider 'nobody'; there are ${providerNames.join(', ')}. For a spec of your own give --spec`],
  [['constructor'], "There is no provider 'constructor'"],
  [[provider, '--spec', 'a.yaml'], 'Give either a provider or --spec'],
  [[provider, '--port', '70000'], '--port must be an integer from 0 to 65535'],
  [['all', '--port', '65535'], 'From --port 65535 on there are not enough ports'],
  [[provider, '--items=-1'], '--items must be an integer of at least 0'],
  [[provider, '--page-size', '0'], '--page-size must be an integer of at least 1'],
  [[provider, '--seed', '1.5'], '--seed must be an integer of at least 0'],
  [[provider, '--fail-rate', '1.1'], '--fail-rate must be a number from 0 to 1'],
  [[provider, '--fail-rate', '10%'], '--fail-rate must be a number from 0 to 1'],
  [[provider, '--latency', '200..50'], '--latency must be milliseconds, such as 100 or 50..200'],
  [[provider, '--latency', '50..'], '--latency must be milliseconds'],
  [[provider, '--rate-limit', '1000'], '--rate-limit must be off or requests/seconds'],
  [[provider, '--rate-limit', '0/60'], '--rate-limit must be off or requests/seconds'],
  [[provider, '--colour'], "Unknown option '--colour'"],
  [[provider, '--port'], "Option '--port <value>' argument missing"],
])('rejects %j and points to --help', (args, message) => {
  expect(() => parseOptions(args)).toThrow(message)
  expect(() => parseOptions(args)).toThrow('hostwright-mock --help lists the options.')
})
