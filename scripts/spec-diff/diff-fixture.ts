import { resolve } from 'node:path'
import type { Document, Operation, Parameter, RequestBody, Response, Schema } from '@hostwright/openapi/document.ts'
import { type Pair, pairOperations } from './callable.ts'
import { type Change, describeChange } from './change.ts'
import { compareVersions, generated, type Version } from './diff.ts'

/** A small document with the parts that the rules look at. `Thing` is received, `ThingCreate` sent, `Tag` both. */
export function sampleDocument(): Document {
  const json = (schema: Schema, example: unknown) => ({ 'application/json': { schema, example } })
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
  return {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    'x-provider': { name: 'Things', docs: 'https://docs.example.com' },
    'x-pagination-styles': {
      page: { kind: 'page', query: { page: 'page' }, items: '/data', total: '/total' },
      offset: { kind: 'offset', query: { skip: 'skip', size: 'limit' } },
    },
    'x-rate-limit': { limit: 60, window: 60 },
    'x-client-options': { testMode: { description: 'Changes nothing.', query: { test: '1' } } },
    servers: [{ url: 'https://api.example.com' }],
    security: [{ key: [] }],
    paths: {
      '/things': {
        get: {
          operationId: 'things.list',
          'x-pagination': 'page',
          parameters: [
            { name: 'sort', in: 'query', schema: { type: 'string', enum: ['name', 'age'] }, example: 'name' },
            { name: 'owner', in: 'query', required: true, schema: { type: 'string' }, example: 'me' },
          ],
          responses: {
            '200': {
              description: 'A page.',
              headers: { 'X-Total': { schema: { type: 'integer' } } },
              content: json(ref('ThingPage'), { data: [] }),
            },
            '404': { description: 'None.', content: json(ref('Problem'), { message: 'None' }) },
          },
        },
        post: {
          operationId: 'things.create',
          requestBody: { required: true, content: json(ref('ThingCreate'), { name: 'a' }) },
          responses: { '201': { description: 'Made.', content: json(ref('Thing'), { name: 'a' }) } },
        },
      },
      '/things/{thingId}': {
        parameters: [{ name: 'thingId', in: 'path', required: true, schema: { type: 'string' }, example: 'a' }],
        get: { operationId: 'things.get', responses: { '200': { description: 'One.', content: json(ref('Thing'), { name: 'a' }) } } },
        delete: { operationId: 'things.delete', responses: { '204': { description: 'Gone.' } } },
      },
    },
    components: {
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer', 'x-credentials': { apiKey: { description: 'The key.', example: 'made-up', secret: true } } },
      },
      schemas: {
        Thing: {
          type: 'object',
          description: 'A thing.',
          required: ['name'],
          properties: {
            name: { type: 'string', maxLength: 20 },
            state: { type: 'string', enum: ['on', 'off'] },
            note: { type: ['string', 'null'] },
            tag: ref('Tag'),
            shape: { oneOf: [ref('Circle'), ref('Square')] },
          },
        },
        ThingPage: {
          type: 'object',
          required: ['data', 'total'],
          properties: { data: { type: 'array', items: ref('Thing') }, total: { type: 'integer' } },
        },
        ThingCreate: {
          type: 'object',
          required: ['name'],
          properties: {
            name: { type: 'string', maxLength: 20 },
            mode: { type: 'string', enum: ['fast', 'slow'] },
            note: { type: 'string' },
            limit: { type: ['integer', 'null'] },
            tag: ref('Tag'),
          },
        },
        Tag: { type: 'object', required: ['label'], properties: { label: { type: 'string' }, colour: { type: 'string', enum: ['red'] } } },
        Circle: { type: 'object', required: ['radius'], properties: { radius: { type: 'number' } } },
        Square: { type: 'object', required: ['side'], properties: { side: { type: 'number' } } },
        Problem: { type: 'object', properties: { message: { type: 'string' } } },
      },
    },
  }
}

/** Parts of a document that a test changes. */
export interface Parts {
  readonly document: Document
  operation(path: string, method: 'get' | 'post' | 'delete'): Operation
  parameters(path: string): Parameter[]
  body(path: string): RequestBody
  response(path: string, status: string): Response
  schema(name: string): Schema
  property(schema: string, name: string): Schema
}

/** Returns the changes between the sample and an edited copy: `breaking: Thing.name is gone (…)`. */
export async function changesAfter(edit: (parts: Parts) => void, prepare: (parts: Parts) => void = () => undefined): Promise<string[]> {
  const [before, after] = edited(edit, prepare)
  const changes = await compareVersions(await version(before), await version(after))
  return changes.map((change) => `${change.level}: ${describeChange(change)}`)
}

/** Returns the changes that one rule finds between the sample and an edited copy. */
export function changesBy(
  rule: (
    pairs: readonly Pair[],
    before: Document,
    after: Document,
  ) => readonly (Pick<Change, 'level' | 'message' | 'pointer'> & Partial<Change>)[],
  edit: (parts: Parts) => void,
  prepare: (parts: Parts) => void = () => undefined,
): string[] {
  const [before, after] = edited(edit, prepare)
  const changes = rule(pairOperations(before, after), before, after)
  return changes.map((change) => `${change.level}: ${describeChange({ methods: [], ...change })}`)
}

function edited(edit: (parts: Parts) => void, prepare: (parts: Parts) => void): [Document, Document] {
  const [before, after] = [sampleDocument(), sampleDocument()]
  prepare(partsOf(before))
  prepare(partsOf(after))
  edit(partsOf(after))
  return [before, after]
}

const versions = new Map<string, Promise<Version>>()

/** Generates a client once for all tests of a file. */
function version(document: Document): Promise<Version> {
  const key = JSON.stringify(document)
  const known = versions.get(key) ?? generated(resolve(import.meta.dirname, '../..'), 'things', document)
  versions.set(key, known)
  return known
}

function partsOf(document: Document): Parts {
  const operation: Parts['operation'] = (path, method) => document.paths[path]?.[method] as Operation
  const schema = (name: string) => document.components?.schemas?.[name] as Schema
  return {
    document,
    operation,
    schema,
    parameters: (path) => operation(path, 'get').parameters as Parameter[],
    body: (path) => operation(path, 'post').requestBody as RequestBody,
    response: (path, status) => operation(path, 'get').responses?.[status] as Response,
    property: (name, property) => schema(name).properties?.[property] as Schema,
  }
}
