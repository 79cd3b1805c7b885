import { expect, test } from 'vitest'
import {
  type Case,
  changesOf,
  json,
  kind,
  linesOf,
  list,
  noContent,
  object,
  received,
  receives,
  ref,
  sends,
  text,
  values,
} from './judge-fixture.ts'

const [nothing, withBody] = [
  { method: 'post' as const },
  (required: boolean) => ({ requestBody: { required, content: json(object({ note: text })) } }),
]
const id = (name: string) => ({ name, in: 'path' as const, required: true, schema: text })
const targets = { Url: object({ url: text }, 'url'), Folder: object({ folder: text }, 'folder'), App: object({ appId: text }, 'appId') }
const path = (...names: string[]) => object({ path: text, target: { oneOf: names.map(ref) } }, 'path', 'target')
const both = (schemas: Readonly<Record<string, ReturnType<typeof object>>>, name: string) => ({
  ...sends(ref(name), schemas),
  operation: { requestBody: { required: true, content: json(ref(name)) }, responses: received(ref(name)) },
})

/** Small steps of a published document over two years, each with what users are told. */
const steps: (Case & { readonly lines: readonly string[] })[] = [
  {
    title: 'a copy can have a domain of its own',
    before: sends(ref('Copy'), { Copy: object({ label: text }, 'label') }),
    after: sends(ref('Copy'), { Copy: object({ label: text, domain: text, folder: text }, 'label') }),
    lines: ['added: Copy.domain is new (post)', 'added: Copy.folder is new (post)'],
  },
  {
    title: 'an installation tells more, and no longer its processes',
    before: receives(ref('App'), { App: object({ id: text, processes: list(text) }, 'id') }),
    after: receives(ref('App'), { App: object({ id: text, phase: values('ready', 'failed'), name: text }, 'id', 'phase') }),
    lines: ['breaking: App.processes is gone (get)', 'added: App.phase is new (get)', 'added: App.name is new (get)'],
  },
  {
    title: 'a list of values loses the empty one',
    before: receives(ref('Export'), { Export: object({ phase: values('', 'Pending', 'Done') }) }),
    after: receives(ref('Export'), { Export: object({ phase: values('Pending', 'Done') }) }),
    lines: ['breaking: Export.phase no longer has the value "" (get)'],
  },
  {
    title: 'bodies are required',
    before: { ...nothing, operation: withBody(false) },
    after: { ...nothing, operation: withBody(true) },
    lines: ['breaking: body is required (post)'],
  },
  {
    title: 'a cronjob may have another target than its destination',
    before: both({ ...targets, Job: object({ destination: { oneOf: [ref('Url'), ref('App')] } }, 'destination') }, 'Job'),
    after: both({ ...targets, Job: object({ destination: { oneOf: [ref('Url'), ref('App')] }, target: ref('Folder') }) }, 'Job'),
    lines: ['breaking: Job.destination may be absent (post)', 'added: Job.target is new (post)'],
  },
  {
    title: 'the path has the project already',
    before: sends(ref('Database'), { Database: object({ projectId: text, version: text }, 'projectId', 'version') }),
    after: sends(ref('Database'), { Database: object({ version: text }, 'version') }),
    lines: ['breaking: Database.projectId is gone (post)'],
  },
  {
    title: 'a path cannot lead to a folder any more',
    before: both({ ...targets, Path: path('Folder', 'Url', 'App') }, 'Path'),
    after: both({ ...targets, Path: path('Url', 'App') }, 'Path'),
    lines: ['breaking: Path.target has lost the alternative `Folder` (post)'],
  },
  {
    title: 'a certificate that is sent and received has a new required field',
    before: both({ Acme: object({ acme: { type: 'boolean' } }, 'acme') }, 'Acme'),
    after: both({ Acme: object({ acme: { type: 'boolean' }, isCreated: { type: 'boolean' } }, 'acme', 'isCreated') }, 'Acme'),
    lines: ['breaking: Acme.isCreated is new and required (post)'],
  },
  {
    title: 'all types get a prefix',
    before: receives(ref('Zone'), { Zone: object({ records: ref('Records') }), Records: object({ a: text }) }),
    after: receives(ref('V1Zone'), { V1Zone: object({ records: ref('V1Records') }), V1Records: object({ a: text }) }),
    lines: ['breaking: Zone is now the type `V1Zone`', 'breaking: Records is now the type `V1Records`'],
  },
  {
    title: 'a text is a file',
    before: { operation: { responses: { '200': { description: 'One.', content: { 'text/plain': { schema: text } } } } } },
    after: {
      operation: {
        responses: {
          '200': { description: 'One.', content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } },
        },
      },
    },
    lines: ['breaking: 200 is a file instead of string (get)', 'fixed: 200 is application/octet-stream instead of text/plain (get)'],
  },
  {
    title: 'a screenshot is asked for by name instead of by id',
    before: { path: '/domains/{domainId}/screenshot', operation: { parameters: [id('domainId')], responses: received(text) } },
    after: {
      path: '/domains/screenshot',
      operation: { parameters: [{ name: 'domainName', in: 'query', required: true, schema: text }], responses: received(text) },
    },
    lines: [
      'breaking: get is GET /domains/screenshot instead of GET /domains/{domainId}/screenshot; this concerns path-based calls',
      'breaking: path.domainId is gone (get)',
      'breaking: query.domainName is new and required (get)',
    ],
  },
  {
    title: 'a message may be of a third kind, without the common fields',
    before: receives(list({ oneOf: [kind('MESSAGE', { id: text, by: text }), kind('STATUS', { id: text, meta: text })] })),
    after: receives(
      list({
        oneOf: [kind('MESSAGE', { id: text, by: text }), kind('STATUS', { id: text, meta: text }), object({ request: text }, 'request')],
      }),
    ),
    lines: ['breaking: 200[] has the new alternative `{ request }` (get)'],
  },
  {
    title: 'a file may be deleted',
    before: receives(ref('File1'), { File1: { oneOf: [kind('requested', { id: text }), kind('uploaded', { size: text })] } }),
    after: receives(ref('File1'), {
      File1: { oneOf: [kind('requested', { id: text }), kind('uploaded', { size: text }), kind('deleted', { at: text })] },
    }),
    lines: ['added: File1 has the new alternative `{ at }` (get); a switch over all of them needs one more case'],
  },
  {
    title: 'an order becomes a list of orders',
    before: { path: '/orders/{orderId}', operation: { parameters: [id('orderId')], responses: received(object({ id: text })) } },
    after: { path: '/orders', operation: { responses: received(list(object({ id: text }))) } },
    lines: [
      'breaking: get is GET /orders instead of GET /orders/{orderId}; this concerns path-based calls',
      'breaking: path.orderId is gone (get)',
      'breaking: 200 is a list instead of an object (get)',
    ],
  },
  {
    title: 'a removal has no body any more',
    before: { method: 'delete', operation: { responses: received(object({ id: text })) } },
    after: { method: 'delete', operation: { responses: noContent } },
    lines: [
      'breaking: 200 is no longer documented (delete)',
      'breaking: delete resolves to the body of 204 instead of 200',
      'added: 204 is a new response (delete); for result(), a switch over all of them needs one more case',
    ],
  },
  {
    title: 'a session may need a second factor',
    before: { ...nothing, operation: { responses: received(object({ token: text }, 'token')) } },
    after: {
      ...nothing,
      operation: { responses: { ...received(object({ token: text }, 'token')), ...received(object({ name: text }), '202') } },
    },
    lines: ['breaking: 202 is a new response (post); awaiting the call gives another type too'],
  },
  {
    title: 'too many requests are documented',
    before: { operation: { responses: noContent } },
    after: { operation: { responses: { ...noContent, ...received(object({ message: text }), '429') } } },
    lines: ['added: 429 is a new response (get); for result(), a switch over all of them needs one more case'],
  },
  {
    title: 'a process has a new type',
    before: receives(ref('Domain'), { Domain: object({ type: ref('Process') }), Process: values('REGISTER', 'TRANSFER') }),
    after: receives(ref('Domain'), {
      Domain: object({ type: ref('Process') }),
      Process: values('REGISTER', 'TRANSFER', 'CONTACT_VERIFICATION'),
    }),
    lines: ['added: Process has the new value "CONTACT_VERIFICATION" (get); a switch over all of them needs one more case'],
  },
  {
    title: 'a redirect without a body is gone, which only `paths` has',
    before: { operation: { responses: { ...noContent, '308': { description: 'Moved.' } } } },
    after: { operation: { responses: noContent } },
    lines: ['breaking: 308 is no longer documented (GET /things)'],
  },
  {
    title: 'an operation moves to another path, and the old one is deprecated in favour of it',
    before: { path: '/installations/{id}', operation: { operationId: 'old.get', parameters: [id('id')], responses: received(text) } },
    after: { path: '/app-installations/{id}', operation: { operationId: 'apps.get', parameters: [id('id')], responses: received(text) } },
    lines: ['breaking: old.get is gone', 'added: apps.get is new'],
  },
]

const changes = changesOf(steps)

test.each(steps)('$title', async ({ title, lines }) => {
  expect(linesOf((await changes).get(title) ?? [])).toEqual(lines)
})
