import { expect, test } from 'vitest'
import { type Case, changesOf, json, linesOf, noContent, object, received, receives, ref, sends, text } from './judge-fixture.ts'

const [A, B] = [object({ a: text }, 'a'), object({ b: text }, 'b')]
const parameter = (name: string) => ({ name, in: 'query' as const, schema: text })

/** Changes that are written differently, or are larger in the document than for users, and what is said about them. */
const cases: (Case & { readonly lines: readonly string[] })[] = [
  {
    title: 'a reference in an allOf, sent',
    before: sends(ref('T'), { A, T: object({ x: ref('A') }) }),
    after: sends(ref('T'), { A, T: object({ x: { allOf: [ref('A')] } }) }),
    lines: [],
  },
  {
    title: 'a reference in an allOf with a description, received',
    before: receives(ref('T'), { A, T: object({ x: ref('A') }) }),
    after: receives(ref('T'), { A, T: object({ x: { allOf: [ref('A')], description: 'W.' } }) }),
    lines: [],
  },
  {
    title: 'a received object is one of two',
    before: { operation: { responses: { ...received(ref('A')), ...received(ref('B'), '404') } }, schemas: { A, B } },
    after: { operation: { responses: { ...received({ anyOf: [ref('A'), ref('B')] }), ...received(ref('B'), '404') } }, schemas: { A, B } },
    lines: ['breaking: 200 has the new alternative `B` (get)'],
  },
  {
    title: 'a sent object is one of two',
    before: { ...sends(ref('T'), { A, B, T: object({ x: ref('A') }) }) },
    after: { ...sends(ref('T'), { A, B, T: object({ x: { oneOf: [ref('A'), ref('B')] } }) }) },
    lines: ['added: T.x has the new alternative `B` (post)'],
  },
  {
    title: 'oneOf is anyOf',
    before: receives(ref('T'), { A, B, T: object({ x: { oneOf: [ref('A'), ref('B')] } }) }),
    after: receives(ref('T'), { A, B, T: object({ x: { anyOf: [ref('A'), ref('B')] } }) }),
    lines: [],
  },
  {
    title: 'an object gets a name',
    before: receives(ref('T'), { T: object({ x: A }) }),
    after: receives(ref('T'), { A, T: object({ x: ref('A') }) }),
    lines: ['added: A is a new type'],
  },
  {
    title: 'another component of the same shape',
    before: receives(ref('T'), { A, C: A, T: object({ x: ref('A'), y: ref('C') }) }),
    after: receives(ref('T'), { A, C: A, T: object({ x: ref('C'), y: ref('C'), z: ref('A') }) }),
    lines: ['added: T.z is new (get)'],
  },
  {
    title: 'a 204 loses empty content',
    before: { operation: { responses: { '204': { description: 'Done.', content: json({}) } } } },
    after: { operation: { responses: noContent } },
    lines: [],
  },
  {
    title: 'an optional body without a type is gone: calls that send one do not compile',
    before: { method: 'post', operation: { requestBody: { content: json({}) } } },
    after: { method: 'post', operation: {} },
    lines: ['breaking: body is gone (post)'],
  },
  {
    title: 'a received object has one more field',
    before: receives(ref('A'), { A }),
    after: receives(ref('A'), { A: object({ a: text, n: text }, 'a', 'n') }),
    lines: ['added: A.n is new (get)'],
  },
  {
    title: 'an integer is a number',
    before: receives(ref('A'), { A: object({ a: { type: 'integer' } }) }),
    after: receives(ref('A'), { A: object({ a: { type: 'number' } }) }),
    lines: [],
  },
  {
    title: 'parameters in another order',
    before: { operation: { parameters: [parameter('a'), parameter('b')] } },
    after: { operation: { parameters: [parameter('b'), parameter('a')] } },
    lines: [],
  },
  {
    title: 'a received reference may be null',
    before: receives(ref('T'), { A, T: object({ x: ref('A') }) }),
    after: receives(ref('T'), { A, T: object({ x: { anyOf: [ref('A'), { type: 'null' }] } }) }),
    lines: ['breaking: T.x may be null (get)'],
  },
  {
    title: 'a sent reference may be null',
    before: sends(ref('T'), { A, T: object({ x: ref('A') }) }),
    after: sends(ref('T'), { A, T: object({ x: { anyOf: [ref('A'), { type: 'null' }] } }) }),
    lines: ['added: T.x may be null (post)'],
  },
  {
    title: 'an object is split with allOf',
    before: receives(ref('T'), { A, T: object({ a: text, c: text }, 'a') }),
    after: receives(ref('T'), { A, T: { allOf: [ref('A'), object({ c: text })] } }),
    lines: [],
  },
  {
    title: 'a part of an intersection changes: it is named where it is declared',
    before: receives(ref('T'), { A, T: { allOf: [ref('A'), object({ c: text })] } }),
    after: receives(ref('T'), { A: object({ a: text, d: text }, 'a'), T: { allOf: [ref('A'), object({ c: text })] } }),
    lines: ['added: A.d is new (get)'],
  },
  {
    title: 'response headers',
    before: { operation: { responses: { '204': { description: 'Done.', headers: { 'X-A': { schema: text } } } } } },
    after: { operation: { responses: noContent } },
    lines: [],
  },
]

const changes = changesOf(cases)

test.each(cases)('$title', async ({ title, lines }) => {
  expect(linesOf((await changes).get(title) ?? [])).toEqual(lines)
})
