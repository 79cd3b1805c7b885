import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

import { banner } from './banner.js'

const options = { key: String.raw`it's \a`, pem: '-----BEGIN-----\n`${a}\n', baseUrl: 'http://127.0.0.1:1' }
const greet = (
  folder: string | undefined,
  clientOptions: typeof options | { baseUrl: string },
  headers: Record<string, string> = {},
): string => banner({ title: 'Acme', folder }, { url: 'http://127.0.0.1:1', clientOptions, authHeaders: () => headers }, (_, text) => text)

test('prints the code that creates a client, for any characters in its credentials', () => {
  const lines = greet('acme', options)
  expect(lines).toContain("import { Acme } from '@hostwright/acme'")
  const code = /const acme = new Acme\((\{[\s\S]*?\n {2}\})\)/.exec(lines)?.[1] ?? ''
  expect(new Function(`return ${code}`)()).toEqual(options)
})

test('prints the credentials of a spec without a package, if it has any', () => {
  const lines = greet(undefined, options)
  expect(lines).not.toContain('import')
  const code = /const options = (\{[\s\S]*?\n {2}\})/.exec(lines)?.[1] ?? ''
  expect(new Function(`return ${code}`)()).toEqual(options)
  expect(greet(undefined, { baseUrl: 'http://127.0.0.1:1' })).toBe('Acme at http://127.0.0.1:1\n')
})

test('prints what was never confirmed', () => {
  const inferred = [{ inferred: 'response', basis: 'the text has no fields' }]
  const { clientOptions, authHeaders } = { clientOptions: { baseUrl: 'http://127.0.0.1:1' }, authHeaders: () => ({}) }
  const text = banner(
    { title: 'Acme', folder: undefined, inferred },
    { url: 'http://127.0.0.1:1', clientOptions, authHeaders },
    (_, each) => each,
  )
  expect(text).toBe('Acme at http://127.0.0.1:1\n\n  Never confirmed: every response. The text has no fields.\n')
})

/** Returns the words into which a POSIX shell splits a line. */
function words(line: string): string[] {
  return execFileSync('sh', ['-c', `printf '%s\\n' ${line.trim().replace(/^curl /, '')}`], { encoding: 'utf8' })
    .trimEnd()
    .split('\n')
}

test.each(["it's", '$(touch pwned)', '`id`', '"; rm -rf . #', String.raw`\'`, '!!', '* ? [a]', '%s', '-n'])(
  'a shell reads the header value %s back as it is',
  (value) => {
    const line =
      greet('acme', options, { 'x-key': value })
        .split('\n')
        .find((each) => each.includes('curl')) ?? ''
    expect(words(line)).toEqual(['-H', `x-key: ${value}`, 'http://127.0.0.1:1/…'])
  },
)

test('quotes an address with brackets', () => {
  const text = banner(
    { title: 'Acme', folder: undefined },
    { url: 'http://[::1]:1', clientOptions: { baseUrl: '' }, authHeaders: () => ({ a: 'b' }) },
    (_, each) => each,
  )
  expect(text).toContain("curl -H 'a: b' 'http://[::1]:1/…'")
})

test('leaves out an invalid header name, for which curl would read a file', () => {
  expect(greet('acme', options, { '@/etc/passwd': 'a', "x' -o y": 'b', 'x-key': 'c' })).toContain("curl -H 'x-key: c' http")
})

test('escapes control characters of a document', () => {
  const strange = { 'a\u001b[2Jb': 'c\u001b]0;d\u0007', pem: 'a\n\u009b2J', baseUrl: 'http://127.0.0.1:1' }
  const text = banner(
    { title: 'Acme\u001b[31m\u202e', folder: undefined },
    { url: 'http://127.0.0.1:1', clientOptions: strange, authHeaders: () => ({ a: 'b\u001b[2J' }) },
    (_, each) => each,
  )
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  const code = /const options = (\{[\s\S]*?\n {2}\})/.exec(text)?.[1] ?? ''
  expect(new Function(`return ${code}`)()).toEqual(strange)
})

test('prints a curl command with the headers', () => {
  expect(greet('acme', options, { authorization: 'Bearer made-up' })).toContain(
    "  curl -H 'authorization: Bearer made-up' http://127.0.0.1:1/…\n",
  )
})
