import { expect, test } from 'vitest'

import { greeting } from './greeting.js'

const options = { key: String.raw`it's \a`, pem: '-----BEGIN-----\n`${a}\n', baseUrl: 'http://127.0.0.1:1' }
const greet = (
  folder: string | undefined,
  clientOptions: typeof options | { baseUrl: string },
  headers: Record<string, string> = {},
): string =>
  greeting({ title: 'Acme', folder }, { url: 'http://127.0.0.1:1', clientOptions, authHeaders: () => headers }, (_, text) => text)

test('gives the code that makes a client, whatever its credentials hold', () => {
  const lines = greet('acme', options)
  expect(lines).toContain("import { Acme } from '@hostwright/acme'")
  const code = /const acme = new Acme\((\{[\s\S]*?\n {2}\})\)/.exec(lines)?.[1] ?? ''
  expect(new Function(`return ${code}`)()).toEqual(options)
})

test('gives the credentials of a spec without a package, if it has any', () => {
  const lines = greet(undefined, options)
  expect(lines).not.toContain('import')
  const code = /const options = (\{[\s\S]*?\n {2}\})/.exec(lines)?.[1] ?? ''
  expect(new Function(`return ${code}`)()).toEqual(options)
  expect(greet(undefined, { baseUrl: 'http://127.0.0.1:1' })).toBe('Acme at http://127.0.0.1:1\n')
})

test('gives the headers of a request for other languages', () => {
  expect(greet('acme', options, { authorization: 'Bearer made-up' })).toContain(
    "  curl -H 'authorization: Bearer made-up' http://127.0.0.1:1/…\n",
  )
})
