import { pascalCase } from './case.ts'
import type { Node } from './node.ts'

const json = (schema: Node, example: unknown) => ({ 'application/json': { schema, example } })
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const note = { id: 'n1', text: 'Made up.', createdAt: '2026-01-31T12:00:00Z' }

/** A small API that is complete: what a curated spec looks like, to be replaced piece by piece. */
export function emptyDocument(provider: string): Node {
  const name = pascalCase(provider)
  const errors = { '401': { $ref: '#/components/responses/Unauthorized' }, default: { $ref: '#/components/responses/Problem' } }
  const noteId = { name: 'noteId', in: 'path', required: true, description: 'Id of the note.', schema: { type: 'string' }, example: 'n1' }
  const answer = (description: string) => ({ description, content: json(ref('Note'), note) })
  const operation = (id: string, summary: string, description: string, rest: Node) => ({
    operationId: id,
    tags: ['Notes'],
    summary,
    description,
    ...rest,
  })
  return {
    openapi: '3.1.1',
    info: { title: `${name} API`, version: '1', description: `An example in place of the API of ${name}.` },
    'x-provider': { name, docs: `https://docs.${provider}.example` },
    'x-pagination-styles': {
      page: { kind: 'page', query: { page: 'page', size: 'size' }, items: '/notes', total: '/total', defaultSize: 20, maxSize: 100 },
    },
    'x-rate-limit': { limit: 60, window: 60 },
    'x-error': { message: '/message', code: '/code' },
    'x-todo': [
      {
        about: 'provider',
        say: 'Put what the provider documents in place of the example.',
        operations: ['notes.create', 'notes.delete', 'notes.get', 'notes.list', 'notes.update'],
      },
      { about: 'auth', say: 'Say how clients sign in; the bearer token is made up.' },
      { about: 'pagination', say: 'Say how the lists page; the style "page" is made up.' },
      { about: 'limits', say: 'Say how many requests are allowed; 60 in a minute are made up.' },
      { about: 'errors', say: 'Say where an error holds its message and code; /message and /code are made up.' },
    ],
    servers: [{ url: `https://api.${provider}.example/v1` }],
    security: [{ token: [] }],
    tags: [{ name: 'Notes', description: 'Notes of the account.' }],
    paths: {
      '/notes': {
        get: operation('notes.list', 'List notes', 'All notes of the account, the oldest first.', {
          'x-pagination': 'page',
          parameters: [
            { name: 'page', in: 'query', description: 'Number of the page, from 1.', schema: { type: 'integer', minimum: 1 }, example: 1 },
            {
              name: 'size',
              in: 'query',
              description: 'Notes on a page.',
              schema: { type: 'integer', minimum: 1, maximum: 100 },
              example: 20,
            },
          ],
          responses: { '200': { description: 'A page of notes.', content: json(ref('NotePage'), { notes: [note], total: 1 }) }, ...errors },
        }),
        post: operation('notes.create', 'Write a note', 'Adds a note to the account.', {
          requestBody: { required: true, content: json(ref('NoteCreate'), { text: 'Made up.' }) },
          responses: { '201': answer('The note.'), ...errors },
        }),
      },
      '/notes/{noteId}': {
        get: operation('notes.get', 'Read a note', 'One note by its id.', {
          parameters: [noteId],
          responses: { '200': answer('The note.'), ...errors },
        }),
        patch: operation('notes.update', 'Change a note', 'Changes the text of a note.', {
          parameters: [noteId],
          requestBody: { required: true, content: json(ref('NoteUpdate'), { text: 'Made up again.' }) },
          responses: { '200': answer('The note as it is now.'), ...errors },
        }),
        delete: operation('notes.delete', 'Remove a note', 'Removes a note for good.', {
          parameters: [noteId],
          responses: { '204': { description: 'The note is gone.' }, ...errors },
        }),
      },
    },
    components: {
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          'x-credentials': { token: { description: 'Access token', example: 'made-up-token', secret: true } },
        },
      },
      responses: {
        Unauthorized: {
          description: 'The token is missing or wrong.',
          content: json(ref('ErrorBody'), { message: 'Not signed in.', code: 'unauthorized' }),
        },
        Problem: {
          description: 'Any other error.',
          content: json(ref('ErrorBody'), { message: 'There is no such note.', code: 'not_found' }),
        },
      },
      schemas: {
        Note: {
          type: 'object',
          required: ['id', 'text', 'createdAt'],
          properties: { id: { type: 'string' }, text: { type: 'string' }, createdAt: { type: 'string', format: 'date-time' } },
        },
        NotePage: {
          type: 'object',
          required: ['notes', 'total'],
          properties: { notes: { type: 'array', items: ref('Note') }, total: { type: 'integer', minimum: 0 } },
        },
        NoteCreate: { type: 'object', additionalProperties: false, required: ['text'], properties: { text: { type: 'string' } } },
        NoteUpdate: { type: 'object', additionalProperties: false, properties: { text: { type: 'string' } } },
        ErrorBody: { type: 'object', required: ['message'], properties: { message: { type: 'string' }, code: { type: 'string' } } },
      },
    },
  }
}
