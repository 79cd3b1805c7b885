import { expect, test } from 'vitest'
import {
  type Case,
  changesOf,
  file,
  got,
  kind,
  linesOf,
  list,
  nullable,
  number,
  object,
  received,
  receives,
  ref,
  sends,
  sent,
  text,
  values,
} from './judge-fixture.ts'

/** Breaks of types, each with the line that names it. */
const breaks: (Case & { readonly line: string })[] = [
  { title: 'method gone', before: receives(text), after: {}, line: 'get is gone' },
  {
    title: 'method renamed',
    before: receives(text),
    after: { operation: { operationId: 'read', responses: received(text) } },
    line: 'get is now called `read`',
  },
  {
    title: 'field gone, received',
    before: receives(ref('A'), { A: object({ a: text, b: text }) }),
    after: receives(ref('A'), { A: object({ a: text }) }),
    line: 'A.b is gone (get)',
  },
  {
    title: 'optional field gone, sent',
    before: sends(ref('A'), { A: object({ a: text, b: text }) }),
    after: sends(ref('A'), { A: object({ a: text }) }),
    line: 'A.b is gone (post)',
  },
  {
    title: 'field gone, deep in a list',
    before: receives(object({ a: list(object({ b: object({ c: text, d: text }) })) })),
    after: receives(object({ a: list(object({ b: object({ c: text }) })) })),
    line: '200.a[].b.d is gone (get)',
  },
  {
    title: 'new required field, sent',
    before: sends(ref('A'), { A: object({ a: text }) }),
    after: sends(ref('A'), { A: object({ a: text, b: text }, 'b') }),
    line: 'A.b is new and required (post)',
  },
  {
    title: 'field required, sent',
    before: sends(ref('A'), { A: object({ a: text }) }),
    after: sends(ref('A'), { A: object({ a: text }, 'a') }),
    line: 'A.a is required (post)',
  },
  {
    title: 'field optional, received',
    before: got('a', text),
    after: receives(ref('A'), { A: object({ a: text }) }),
    line: 'A.a may be absent (get)',
  },
  { title: 'nullable, received', before: got('a', text), after: got('a', nullable), line: 'A.a may be null (get)' },
  { title: 'never null, sent', before: sent('a', nullable), after: sent('a', text), line: 'A.a is never null (post)' },
  { title: 'another type, received', before: got('a', text), after: got('a', number), line: 'A.a is number instead of string (get)' },
  {
    title: 'another type, sent',
    before: sent('a', text),
    after: sent('a', { type: 'boolean' }),
    line: 'A.a is boolean instead of string (post)',
  },
  {
    title: 'a list instead of one, received',
    before: got('a', text),
    after: got('a', list(text)),
    line: 'A.a is a list instead of string (get)',
  },
  {
    title: 'one instead of a list, sent',
    before: sent('a', list(text)),
    after: sent('a', text),
    line: 'A.a is string instead of a list (post)',
  },
  {
    title: 'an object instead of a string, received',
    before: got('a', text),
    after: got('a', object({ b: text })),
    line: 'A.a is an object instead of string (get)',
  },
  {
    title: 'a file instead of a string, sent by path',
    before: {
      method: 'post',
      operation: { requestBody: { required: true, content: { 'multipart/form-data': { schema: object({ a: text }) } } } },
    },
    after: {
      method: 'post',
      operation: { requestBody: { required: true, content: { 'multipart/form-data': { schema: object({ a: file }) } } } },
    },
    line: 'body.a is a file instead of string (POST /things)',
  },
  {
    title: 'items of another type',
    before: got('a', list(text)),
    after: got('a', list(number)),
    line: 'A.a[] is number instead of string (get)',
  },
  {
    title: 'value gone, received',
    before: got('a', values('x', 'y')),
    after: got('a', values('x')),
    line: 'A.a no longer has the value "y" (get)',
  },
  {
    title: 'value gone, sent',
    before: sent('a', values('x', 'y')),
    after: sent('a', values('x')),
    line: 'A.a no longer has the value "y" (post)',
  },
  { title: 'limited to values, sent', before: sent('a', text), after: sent('a', values('x', 'y')), line: 'A.a is one of "x", "y" (post)' },
  {
    title: 'no longer limited to values, received',
    before: got('a', values('x', 'y')),
    after: got('a', text),
    line: 'A.a is no longer limited to "x", "y" (get)',
  },
  {
    title: 'values of a component gone',
    before: receives(ref('A'), { A: object({ a: ref('S'), b: ref('S') }), S: values('x', 'y') }),
    after: receives(ref('A'), { A: object({ a: ref('S'), b: ref('S') }), S: values('x') }),
    line: 'S no longer has the value "y" (get)',
  },
  {
    title: 'several types, received',
    before: got('a', text),
    after: got('a', { type: ['string', 'number'] }),
    line: 'A.a may be number too (get)',
  },
  {
    title: 'fewer types, sent',
    before: sent('a', { type: ['string', 'number'] }),
    after: sent('a', text),
    line: 'A.a is never number (post)',
  },
  {
    title: 'alternative gone, received',
    before: receives(ref('A'), { A: { oneOf: [kind('x', { a: text }), kind('y', { b: text })] } }),
    after: receives(ref('A'), { A: kind('x', { a: text }) }),
    line: 'A has lost the alternative `{ b }` (get)',
  },
  {
    title: 'alternative gone, sent',
    before: sends(ref('A'), { A: { oneOf: [ref('X'), ref('Y')] }, X: object({ x: text }, 'x'), Y: object({ y: text }, 'y') }),
    after: sends(ref('A'), { A: { oneOf: [ref('X')] }, X: object({ x: text }, 'x') }),
    line: 'A has lost the alternative `Y` (post)',
  },
  {
    title: 'field gone from one of two alternatives',
    before: receives(ref('A'), { A: { oneOf: [kind('x', { a: text, c: text }), kind('y', { b: text })] } }),
    after: receives(ref('A'), { A: { oneOf: [kind('x', { a: text }), kind('y', { b: text })] } }),
    line: 'A.c is gone (get)',
  },
  {
    title: 'new alternative without the common field',
    before: receives(ref('A'), { A: { oneOf: [object({ id: text, a: text }, 'id', 'a'), object({ id: text, b: text }, 'id', 'b')] } }),
    after: receives(ref('A'), {
      A: { oneOf: [object({ id: text, a: text }, 'id', 'a'), object({ id: text, b: text }, 'id', 'b'), object({ c: text }, 'c')] },
    }),
    line: 'A has the new alternative `{ c }` (get)',
  },
  {
    title: 'another component',
    before: receives(object({ x: ref('A') }), { A: object({ a: text }, 'a'), B: object({ b: text }, 'b') }),
    after: receives(object({ x: ref('B') }), { A: object({ a: text }, 'a'), B: object({ b: text }, 'b') }),
    line: '200.x is `B` instead of `A` (get)',
  },
  {
    title: 'no further fields, received',
    before: got('a', { type: 'object', additionalProperties: text }),
    after: got('a', { type: 'object', properties: { b: text } }),
    line: 'A.a has no further fields (get)',
  },
  {
    title: 'values of a map',
    before: got('a', { type: 'object', additionalProperties: text }),
    after: got('a', { type: 'object', additionalProperties: number }),
    line: 'A.a.* is number instead of string (get)',
  },
  {
    title: 'field of an intersected component gone',
    before: receives(ref('A'), { A: { allOf: [ref('B'), object({ a: text })] }, B: object({ b: text, c: text }) }),
    after: receives(ref('A'), { A: { allOf: [ref('B'), object({ a: text })] }, B: object({ b: text }) }),
    line: 'B.c is gone (get)',
  },
  {
    title: 'recursive component',
    before: receives(ref('A'), { A: object({ a: list(ref('A')), b: text }) }),
    after: receives(ref('A'), { A: object({ a: list(ref('A')), b: number }) }),
    line: 'A.b is number instead of string (get)',
  },
]

const changes = changesOf(breaks)

test.each(breaks)('$title', async ({ title, line }) => {
  expect(linesOf((await changes).get(title) ?? [])).toContain(`breaking: ${line}`)
})
