import { expect, test } from 'vitest'
import { SOURCE_VERSION, stamped } from './stamp-version.ts'

const built = (text: string) => `const provider = { userAgent: 'hostwright-acme/${text}' }`

test('writes the version into the User-Agent', () => {
  expect(stamped(built(SOURCE_VERSION), '1.2.3')).toBe(built('1.2.3'))
})

test.each([built('1.2.3'), built(SOURCE_VERSION).repeat(2)])('rejects code without exactly one place for it', (code) => {
  expect(() => stamped(code, '1.2.3')).toThrow('places for its version instead of one')
})
