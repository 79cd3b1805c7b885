import { expect, test } from 'vitest'
import {
  type Case,
  changesOf,
  got,
  kind,
  linesOf,
  noContent,
  nullable,
  object,
  received,
  receives,
  ref,
  sends,
  sent,
  text,
  values,
} from './judge-fixture.ts'

/** Changes that break nothing, with their lines. */
const others: (Case & { readonly lines: readonly string[] })[] = [
  { title: 'new method', before: {}, after: receives(text), lines: ['added: get is new'] },
  {
    title: 'new optional field, sent',
    before: sent('a', text),
    after: sends(ref('A'), { A: object({ a: text, b: text }, 'a') }),
    lines: ['added: A.b is new (post)'],
  },
  {
    title: 'optional, sent',
    before: sent('a', text),
    after: sends(ref('A'), { A: object({ a: text }) }),
    lines: ['added: A.a may be left out (post)'],
  },
  {
    title: 'always there, received',
    before: receives(ref('A'), { A: object({ a: text }) }),
    after: got('a', text),
    lines: ['fixed: A.a is always there (get)'],
  },
  { title: 'never null, received', before: got('a', nullable), after: got('a', text), lines: ['fixed: A.a is never null (get)'] },
  {
    title: 'new value, received',
    before: got('a', values('x', 'y')),
    after: got('a', values('x', 'y', 'z')),
    lines: ['added: A.a has the new value "z" (get); a switch over all of them needs one more case'],
  },
  {
    title: 'new value of a single one, received',
    before: got('a', values('x')),
    after: got('a', values('x', 'y')),
    lines: ['added: A.a has the new value "y" (get); a switch over all of them needs one more case'],
  },
  {
    title: 'new value, sent',
    before: sent('a', values('x', 'y')),
    after: sent('a', values('x', 'y', 'z')),
    lines: ['added: A.a has the new value "z" (post)'],
  },
  { title: 'values in another order', before: got('a', values('x', 'y')), after: got('a', values('y', 'x')), lines: [] },
  {
    title: 'new alternative, received',
    before: receives(ref('A'), { A: { oneOf: [kind('x', { a: text }), kind('y', { b: text })] } }),
    after: receives(ref('A'), { A: { oneOf: [kind('x', { a: text }), kind('y', { b: text }), kind('z', { c: text })] } }),
    lines: ['added: A has the new alternative `{ c }` (get); a switch over all of them needs one more case'],
  },
  {
    title: 'alternatives in another order',
    before: receives(ref('A'), { A: { oneOf: [kind('x', { a: text }), kind('y', { b: text })] } }),
    after: receives(ref('A'), { A: { oneOf: [kind('y', { b: text }), kind('x', { a: text })] } }),
    lines: [],
  },
  {
    title: 'more types, sent',
    before: sent('a', text),
    after: sent('a', { type: ['string', 'number'] }),
    lines: ['added: A.a may be number too (post)'],
  },
  {
    title: 'a third type, received',
    before: got('a', { type: ['string', 'number'] }),
    after: got('a', { type: ['string', 'number', 'boolean'] }),
    lines: ['added: A.a may be boolean too (get); a switch over all of them needs one more case'],
  },
  {
    title: 'further fields',
    before: got('a', object({ b: text })),
    after: got('a', { ...object({ b: text }), additionalProperties: text }),
    lines: ['added: A.a may have further fields (get)'],
  },
  {
    title: 'new error status',
    before: { operation: { responses: noContent } },
    after: { operation: { responses: { ...noContent, ...received(object({ a: text }), '404') } } },
    lines: ['added: 404 is a new response (get); for result(), a switch over all of them needs one more case'],
  },
  {
    title: 'a status that the default covers is gone',
    before: {
      operation: { responses: { ...noContent, ...received(ref('A'), '404'), ...received(ref('A'), 'default') } },
      schemas: { A: object({ a: text }) },
    },
    after: { operation: { responses: { ...noContent, ...received(ref('A'), 'default') } }, schemas: { A: object({ a: text }) } },
    lines: [],
  },
  {
    title: 'longer text',
    before: sent('a', { type: 'string', maxLength: 3 }),
    after: sent('a', { type: 'string', maxLength: 5 }),
    lines: ['fixed: A.a has the maxLength 5 instead of 3 (post)'],
  },
  {
    title: 'deprecated',
    before: receives(text),
    after: { operation: { deprecated: true, responses: received(text) } },
    lines: ['added: get is deprecated; it still works; move to what replaces it'],
  },
  {
    title: 'another description',
    before: got('a', { type: 'string', description: 'One.' }),
    after: got('a', { type: 'string', description: 'Two.' }),
    lines: ['docs-only: A.a has another text (description) (get)'],
  },
]

const changes = changesOf(others)

test.each(others)('$title', async ({ title, lines }) => {
  expect(linesOf((await changes).get(title) ?? [])).toEqual(lines)
})
