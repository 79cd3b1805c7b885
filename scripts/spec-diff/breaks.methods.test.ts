import { expect, test } from 'vitest'
import {
  type Case,
  changesOf,
  header,
  json,
  linesOf,
  list,
  noContent,
  object,
  query,
  received,
  receives,
  ref,
  sends,
  text,
  values,
  withParameters,
} from './judge-fixture.ts'

/** Breaks of parameters, bodies and responses, each with the line that names it. */
const breaks: (Case & { readonly line: string })[] = [
  {
    title: 'query parameter gone',
    before: withParameters(query('a', text), query('b', text)),
    after: withParameters(query('a', text)),
    line: 'query.b is gone (get)',
  },
  { title: 'last query parameter gone', before: withParameters(query('a', text)), after: withParameters(), line: 'query.a is gone (get)' },
  {
    title: 'query parameter required',
    before: withParameters(query('a', text)),
    after: withParameters(query('a', text, true)),
    line: 'query.a is required (get)',
  },
  {
    title: 'new required query parameter',
    before: withParameters(),
    after: withParameters(query('a', text, true)),
    line: 'query.a is new and required (get)',
  },
  {
    title: 'query parameter of another type',
    before: withParameters(query('a', list(text))),
    after: withParameters(query('a', text)),
    line: 'query.a is string instead of a list (get)',
  },
  {
    title: 'value of a query parameter gone',
    before: withParameters(query('a', values('x', 'y'))),
    after: withParameters(query('a', values('y'))),
    line: 'query.a no longer has the value "x" (get)',
  },
  {
    title: 'header gone',
    before: { operation: { parameters: [header('X-A')] } },
    after: { operation: {} },
    line: 'headers.X-A is gone (GET /things)',
  },
  {
    title: 'path parameter renamed',
    before: { path: '/{a}', operation: { parameters: [{ name: 'a', in: 'path', required: true, schema: text }] } },
    after: { path: '/{b}', operation: { parameters: [{ name: 'b', in: 'path', required: true, schema: text }] } },
    line: 'path.b is new and required (get)',
  },
  { title: 'body gone', before: sends(object({ a: text })), after: { method: 'post', operation: {} }, line: 'body is gone (post)' },
  {
    title: 'new required body',
    before: { method: 'post', operation: {} },
    after: sends(object({ a: text }, 'a')),
    line: 'body is new and required (post)',
  },
  {
    title: 'body required',
    before: { method: 'post', operation: { requestBody: { content: json(object({ a: text })) } } },
    after: sends(object({ a: text })),
    line: 'body is required (post)',
  },
  {
    title: 'no body in the response',
    before: receives(text),
    after: { operation: { responses: { '200': { description: 'One.' } } } },
    line: '200 has no body (get)',
  },
  {
    title: 'another status',
    before: receives(text),
    after: { operation: { responses: received(text, '201') } },
    line: '200 is no longer documented (get)',
  },
  {
    title: 'a further status without a body',
    before: receives(object({ a: text })),
    after: { operation: { responses: { ...received(object({ a: text })), ...noContent } } },
    line: '204 is a new response (get); awaiting the call gives another type too',
  },
  {
    title: 'error status gone',
    before: { operation: { responses: { ...noContent, ...received(ref('A'), '404') } }, schemas: { A: object({ a: text }) } },
    after: { operation: { responses: noContent } },
    line: '404 is no longer documented (get)',
  },
  {
    title: 'field of an error gone',
    before: { operation: { responses: { ...noContent, ...received(ref('A'), '404') } }, schemas: { A: object({ a: text, b: text }) } },
    after: { operation: { responses: { ...noContent, ...received(ref('A'), '404') } }, schemas: { A: object({ a: text }) } },
    line: 'A.b is gone (get)',
  },
  {
    title: 'type renamed',
    before: receives(ref('A'), { A: object({ a: text }) }),
    after: receives(ref('B'), { B: object({ a: text }) }),
    line: 'A is now the type `B`',
  },
  {
    title: 'type gone',
    before: receives(object({ x: ref('A') }), { A: object({ a: text }) }),
    after: receives(object({ x: object({ a: text }) })),
    line: 'A is no longer a type',
  },
  {
    title: 'another route',
    before: receives(text),
    after: { path: '/others', operation: { responses: received(text) } },
    line: 'get is GET /others instead of GET /things; this concerns path-based calls',
  },
]

const changes = changesOf(breaks)

test.each(breaks)('$title', async ({ title, line }) => {
  expect(linesOf((await changes).get(title) ?? [])).toContain(`breaking: ${line}`)
})
