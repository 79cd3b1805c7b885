import { expect, test } from 'vitest'
import { greeting } from './greeting.ts'

const options = { key: String.raw`it's \a`, pem: '-----BEGIN-----\n`${a}\n', baseUrl: 'http://127.0.0.1:1' }

test('gives the code that makes a client, whatever its credentials hold', () => {
  const lines = greeting('a-b', 'AB', { url: 'http://127.0.0.1:1', clientOptions: options }, (_, text) => text)
  expect(lines).toContain("import { AB } from '@hostwright/a-b'")
  const code = /const aB = new AB\((\{[\s\S]*?\n {2}\})\)/.exec(lines)?.[1] ?? ''
  expect(new Function(`return ${code}`)()).toEqual(options)
})
