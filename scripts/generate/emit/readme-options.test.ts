import { expect, test } from 'vitest'
import { callOptions, clientOptions, listOptions } from '../model/core-options.ts'
import { acmeModel, globexModel } from '../test/fixture.ts'
import { optionTables } from './readme-options.ts'

const section = (model = acmeModel()): string => optionTables(model).join('\n')

test('has all options of core, with type, default and the first sentence of their comment', () => {
  const text = section()
  for (const { name } of [...clientOptions(), ...callOptions(), ...listOptions()]) expect(text).toContain(`\`${name}\``)
  expect(text).toContain('| `timeout` | `number` | 300 000 | Longest time for a whole call in ms, waits and retries included. |\n')
  expect(text).toContain('| `signal` | `AbortSignal` |  | Ends the call when it fires: the call rejects with AbortError. |\n')
})

test('has those of the provider', () => {
  expect(section()).not.toContain('tokenStore')
  expect(section(globexModel())).toContain('| `tokenStore` | `TokenStore` |')
  expect(section(globexModel())).toContain('| `testMode` | `boolean` | false | Changes nothing. |')
})
