import type { Document, Operation, PathItem, Schema } from '@hostwright/openapi/document.ts'
import { type Change, describeChange } from './change.ts'
import { diffDocuments } from './diff.ts'

/** The part of a document that a case changes. */
export interface Part {
  readonly path?: string
  readonly method?: 'get' | 'post' | 'put' | 'patch' | 'delete'
  readonly operation?: Partial<Operation>
  /** Components by their names; `#A` in a `$ref` is the component A of the same case. */
  readonly schemas?: Readonly<Record<string, Schema>>
}

/** A change whose level is known. */
export interface Case {
  readonly title: string
  readonly before: Part | undefined
  readonly after: Part | undefined
}

/** Returns the changes of each case by its title. All cases are parts of one document, so that it is generated once. */
export async function changesOf(cases: readonly Case[]): Promise<Map<string, Change[]>> {
  const changes = await diffDocuments(documentOf(cases.map(({ before }) => before)), documentOf(cases.map(({ after }) => after)))
  return new Map(
    cases.map(({ title }, index) => {
      const [prefix, method, route] = [`C${index}x`, `c${index}x.`, ` /c${index}x/`]
      const own = changes.flatMap((change) => {
        const fields = change.field?.split(', ').filter((name) => name.startsWith(prefix)) ?? []
        const methods = change.methods.filter((name) => name.startsWith(method) || name.includes(route))
        const field = fields.length > 0 ? fields.join(', ') : change.field
        return fields.length + methods.length > 0 ? [{ ...change, methods, field }] : []
      })
      return [title, own] as const
    }),
  )
}

/** Returns changes as a case's own names: `breaking: A.name is gone (get)`. */
export function linesOf(changes: readonly Change[]): string[] {
  return changes.map((change) => `${change.level}: ${describeChange(change)}`.replaceAll(/\bc\d+x\.|C\d+x|\/c\d+x(?=\/)/g, ''))
}

function documentOf(parts: readonly (Part | undefined)[]): Document {
  const paths: Record<string, PathItem> = {}
  const schemas: Record<string, Schema> = { Error: { type: 'object', properties: { message: text } } }
  for (const [index, part] of parts.entries()) {
    if (part === undefined) continue
    const {
      path = '/things',
      method = 'get',
      operation,
      schemas: own = {},
    } = JSON.parse(JSON.stringify(part).replaceAll('"$ref":"#', `"$ref":"#/components/schemas/C${index}x`)) as Part
    for (const [name, schema] of Object.entries(own)) schemas[`C${index}x${name}`] = schema
    if (operation === undefined) continue
    const item = (paths[`/c${index}x${path}`] ??= {})
    item[method] = { summary: 'One', responses: noContent, ...operation, operationId: `c${index}x.${operation.operationId ?? method}` }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Cases', version: '1' },
    servers: [{ url: 'https://api.example.com' }],
    paths: {
      ...paths,
      '/error': { get: { operationId: 'errors.get', summary: 'One', responses: received({ $ref: '#/components/schemas/Error' }) } },
    },
    components: { schemas },
  }
}

type Responses = NonNullable<Operation['responses']>

/** Schemas and responses of cases. */
export const text: Schema = { type: 'string' }
export const noContent: Responses = { '204': { description: 'Done.' } }

export function object(properties: Readonly<Record<string, Schema>>, ...required: string[]): Schema {
  return { type: 'object', properties, ...(required.length > 0 && { required }) } as Schema
}

export function ref(name: string): Schema {
  return { $ref: `#${name}` }
}

export function json(schema: Schema): { 'application/json': { schema: Schema } } {
  return { 'application/json': { schema } }
}

export function received(schema: Schema, status = '200'): Responses {
  return { [status]: { description: 'One.', content: json(schema) } }
}

/** A part that receives, or sends, a schema. */
export function receives(schema: Schema, schemas: Part['schemas'] = {}): Part {
  return { operation: { responses: received(schema) }, schemas }
}

export function sends(schema: Schema, schemas: Part['schemas'] = {}): Part {
  return { method: 'post', operation: { requestBody: { required: true, content: json(schema) } }, schemas }
}

export const number: Schema = { type: 'number' }
export const list = (items: Schema): Schema => ({ type: 'array', items })
export const values = (...names: unknown[]): Schema => ({ type: 'string', enum: names }) as Schema
export const nullable: Schema = { type: ['string', 'null'] }
export const file: Schema = { type: 'string', format: 'binary' }
export const kind = (name: string, more: Readonly<Record<string, Schema>>): Schema =>
  object({ kind: { type: 'string', const: name } as Schema, ...more }, 'kind')
export const query = (name: string, schema: Schema, required = false) => ({ name, in: 'query' as const, schema, required })
export const header = (name: string) => ({ name, in: 'header' as const, schema: text })
export const withParameters = (...parameters: ReturnType<typeof query>[]): Part => ({ operation: { parameters } })
export const got = (name: string, schema: Schema) => receives(ref('A'), { A: object({ [name]: schema }, name) })
export const sent = (name: string, schema: Schema) => sends(ref('A'), { A: object({ [name]: schema }, name) })
