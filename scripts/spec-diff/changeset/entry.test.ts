import { expect, test } from 'vitest'
import type { Change } from '../change.ts'
import type { Comparison } from '../compare-provider.ts'
import { bumpOf, writeEntry } from './entry.ts'

const change = (level: Change['level'], rest: Partial<Change>): Change => ({ level, methods: [], message: 'is new', pointer: '#', ...rest })

function comparison(changes: Change[], released: string | undefined = '1.2.3'): Comparison {
  return {
    provider: 'acme',
    name: '@hostwright/acme',
    version: released ?? '0.0.0',
    title: 'Acme',
    base: 'a',
    released,
    methods: 2,
    changes,
  }
}

test('groups an entry by level, and names methods as users call them', () => {
  const text = writeEntry(
    comparison([
      change('breaking', { field: 'Domain.name', message: 'may be null', methods: ['domains.list', 'domains.get', 'a.b', 'c.d'] }),
      change('added', { methods: ['domains.dns.list', 'domains.dns.get'] }),
      change('added', { field: 'Dns', message: 'is a new type', pointer: '#/components/schemas/Dns' }),
      change('added', { field: 'Domain.state', message: 'has the new value "idle"', note: 'look at it' }),
      change('fixed', { field: 'client', message: 'has another rate limit' }),
      change('docs-only', { field: 'Domain', message: 'has other documentation' }),
    ]),
  )
  expect(text).toBe(`---
'@hostwright/acme': major
'@hostwright/mock': patch
---

The specification of Acme has changed.

Breaking:

- \`Domain.name\` may be null in 4 methods: \`domains.list\`, \`domains.get\` and 2 more.

Added:

- \`domains.dns.list\`, \`domains.dns.get\` are new.
- \`Dns\` is a new type.
- \`Domain.state\` has the new value "idle"; look at it.

Fixed:

- \`client\` has another rate limit.
- Descriptions and examples.
`)
})

test('the first release describes the package instead of changes', () => {
  const first = { ...comparison([change('added', { field: 'client', message: 'is new, with 2 methods' })]), base: undefined }
  expect(writeEntry(first)).toBe(`---
'@hostwright/acme': minor
'@hostwright/mock': minor
---

The client of Acme, with 2 methods, and its mock.
`)
})

test('a docs-only change is a fix', () => {
  expect(writeEntry(comparison([change('docs-only', {})]))).toMatch(/acme': patch\n[^]*Fixed:\n\n- Descriptions and examples\.\n$/)
})

test.each([
  ['breaking', '1.2.3', 'major'],
  ['added', '1.2.3', 'minor'],
  ['fixed', '1.2.3', 'patch'],
  ['docs-only', '1.2.3', 'patch'],
  ['breaking', '0.2.3', 'minor'],
  ['added', '0.2.3', 'minor'],
  ['fixed', '0.2.3', 'patch'],
] as const)('%s after %s: %s', (level, released, bump) => {
  expect(bumpOf(comparison([change(level, {})], released))).toBe(bump)
})
