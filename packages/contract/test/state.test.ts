import { createMock } from '@hostwright/mock'
import type { Document } from '@hostwright/openapi/document.ts'
import { fillPath } from '@hostwright/openapi/path-template.ts'
import { declaredOperations, type CallArguments } from '../src/spec.js'
import { stateTests } from '../src/state.js'

type Arguments = Partial<CallArguments>

const schema = { type: 'object', properties: { id: { type: 'integer' }, note: { type: 'string' }, tags: { type: 'array' } } }
const example = { id: 1, note: 'a', tags: [{ label: 'a' }] }
const response = { description: 'A thing.', content: { 'application/json': { schema, example } } }
const rows = { description: 'Things.', content: { 'application/json': { schema: { type: 'array', items: schema }, example: [example] } } }
const started = { action: { id: 9 }, thing: example }
const start = { description: 'A thing, and what goes on.', content: { 'application/json': { schema: {}, example: started } } }
const id = { name: 'id', in: 'path', required: true, schema: { type: 'integer' }, example: 1 }
const body = (type: string, of: object, sent: unknown) => ({ required: true, content: { [type]: { schema: of, example: sent } } })
const text = { type: 'string' }

/** Returns a kind whose objects a body creates. */
function kind(name: string, requestBody: object, created: object = response) {
  const labelled = { type: 'object', properties: { label: text, note: text } }
  const update = body('application/json', labelled, { label: 'a', note: 'a' })
  return {
    [`/${name}`]: {
      get: { operationId: `${name}.list`, responses: { 200: rows } },
      post: { operationId: `${name}.create`, requestBody, responses: { 201: created } },
    },
    [`/${name}/{id}`]: {
      get: { operationId: `${name}.get`, parameters: [id], responses: { 200: response } },
      put: { operationId: `${name}.update`, parameters: [id], requestBody: update, responses: { 200: response } },
    },
  }
}

/** Returns a kind whose operations each have another owner in their examples. */
function owned(name: string) {
  const [[list, lists], [object, operations]] = Object.entries(kind(name, kinds.empties)) as [[string, object], [string, object]]
  const own = (methods: object) =>
    Object.fromEntries(
      Object.entries(methods).map(([method, operation]: [string, { parameters?: object[] }]) => {
        const owner = { name: 'owner', in: 'path', required: true, schema: text, example: `owner-of-${method}` }
        return [method, { ...operation, parameters: [owner, ...(operation.parameters ?? [])] }]
      }),
    )
  return { [`/owners/{owner}${list}`]: own(lists), [`/owners/{owner}${object}`]: own(operations) }
}

const upload = { type: 'object', properties: { file: { type: 'string', format: 'binary' }, title: text } }
const kinds = {
  empties: body('application/json', { type: 'object' }, {}),
  files: body('application/octet-stream', { type: 'string', format: 'binary' }, 'made-up bytes'),
  forms: body('multipart/form-data', upload, { file: 'made-up bytes', title: 'a' }),
}
const spec = {
  openapi: '3.1.0',
  info: { title: 'Things', version: '1' },
  servers: [{ url: 'https://api.example.com' }],
  security: [{ key: [] }],
  components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
  paths: Object.assign(
    kind('actions', kinds.empties, start),
    ...Object.entries(kinds).map(([name, sent]) => kind(name, sent)),
    owned('notes'),
  ) as object,
  'x-provider': { name: 'Things', docs: 'https://docs.example.com/' },
  'x-resources': Object.fromEntries(
    ['actions', 'notes', ...Object.keys(kinds)].map((name) => {
      // Its response has the id of an action before that of the object.
      const create = name === 'actions' ? { operation: 'actions.create', at: '/thing' } : `${name}.create`
      const reads = { get: `${name}.get`, lists: [`${name}.list`] }
      const path = name === 'notes' ? '/owners/{owner}/notes/{id}' : `/${name}/{id}`
      return [name, { path, id: 'id', ...reads, creates: [create], updates: [`${name}.update`] }]
    }),
  ),
} as unknown as Document

const mock = await createMock({ spec: spec as unknown as Record<string, unknown> })
const declared = declaredOperations(spec)

/** Returns a client that takes files only as Blobs. */
function connect(): object {
  const client: Record<string, Record<string, (args: Arguments) => Promise<unknown>>> = {}
  for (const { id: name, method, path, bodyTypes: [type] = [] } of declared.values()) {
    const [resource = '', verb = ''] = name.split('.')
    const methods = (client[resource] ??= {})
    methods[verb] = async ({ path: values = {}, body: sent }) => {
      const url = `https://api.example.com${fillPath(path, values as Record<string, string>)}`
      const headers = { ...mock.authHeaders(), ...(type !== undefined && type !== FORM && { 'content-type': type }) }
      const result = await mock.fetch(url, { method, headers, ...(sent !== undefined && { body: bodyOf(sent, type) }) })
      if (!result.ok) throw new Error(`${name} failed with ${result.status}: ${await result.text()}`)
      return await result.json()
    }
  }
  return client
}

const FORM = 'multipart/form-data'

function bodyOf(sent: unknown, type: string | undefined): string | Blob | FormData {
  if (type === 'application/json') return JSON.stringify(sent)
  const fields = type === FORM ? (sent as Record<string, string | Blob>) : { file: sent }
  const { file } = fields
  if (!(file instanceof Blob)) throw new TypeError('A file is a Blob.')
  if (type !== FORM) return file
  const form = new FormData()
  for (const [name, value] of Object.entries(fields as Record<string, string>)) form.append(name, value)
  return form
}

stateTests({ spec, mock, declared, connect, responseSchemaOf: () => undefined })
