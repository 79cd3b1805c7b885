import type { Document, MediaType, Parameter, RequestBody, Schema } from '@hostwright/openapi/document.ts'
import { isJson } from '@hostwright/openapi/media-type.ts'
import { listOperations, resolveRef, type SpecOperation } from '@hostwright/openapi/operations.ts'
import { firstExample } from '../src/spec.js'

/** Returns the next number of a sequence, from 0 to below 1. */
export type Random = () => number

/** A request before it is written. */
export type Draft = {
  readonly operation: SpecOperation
  /** What was changed; `valid` if nothing was. */
  change: string
  method: string
  readonly path: Record<string, unknown>
  readonly query: [name: string, value: string][]
  readonly headers: Record<string, string>
  body: unknown
  mediaType: string | undefined
}

const ORIGIN = 'http://localhost'

/** Yields one valid and `changed` mutated requests for each operation, with the credentials in `headers`. */
export function* drafts(spec: Document, headers: Readonly<Record<string, string>>, changed: number, random: Random): Generator<Draft> {
  for (const operation of listOperations(spec)) {
    yield valid(spec, operation, headers, true)
    for (let index = 0; index < changed; index++) {
      const draft = valid(spec, operation, headers, random() < 0.5)
      mutate(spec, draft, random)
      yield draft
    }
  }
}

/** Writes a request. */
export function toRequest({ operation, method, path, query, headers, body, mediaType }: Draft): Request {
  const filled = operation.path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => encodeURIComponent(String(path[name])))
  const search = new URLSearchParams(query).toString()
  const hasBody = body !== undefined && method !== 'GET' && method !== 'HEAD'
  const type = hasBody && mediaType !== undefined && mediaType !== 'multipart/form-data' && { 'content-type': mediaType }
  return new Request(`${ORIGIN}${filled}${search && `?${search}`}`, {
    method,
    headers: { accept: 'application/json, */*', ...headers, ...type },
    ...(hasBody && { body: written(body, mediaType) }),
  })
}

function written(body: unknown, mediaType: string | undefined): BodyInit {
  const fields = Object.entries(typeof body === 'object' && body !== null ? body : {}).map(
    ([name, value]) => [name, String(value)] as const,
  )
  if (mediaType === 'application/x-www-form-urlencoded') return new URLSearchParams(fields.map((field) => [...field]))
  if (mediaType !== 'multipart/form-data') return JSON.stringify(body)
  const form = new FormData()
  for (const [name, value] of fields) form.set(name, value)
  return form
}

function valid(spec: Document, operation: SpecOperation, headers: Readonly<Record<string, string>>, withOptional: boolean): Draft {
  const sent = operation.parameters.filter(({ required, example }) => (required === true || withOptional) && example !== undefined)
  const of = (place: string) => sent.filter((parameter) => parameter.in === place)
  const [mediaType, media] = contentOf(spec, operation)
  return {
    operation,
    change: 'valid',
    method: operation.method.toUpperCase(),
    path: Object.fromEntries(of('path').map(({ name, example }) => [name, example])),
    query: of('query').flatMap(pairs),
    headers: { ...Object.fromEntries(of('header').map(({ name, example }) => [name.toLowerCase(), String(example)])), ...headers },
    body: structuredClone(firstExample(spec, media)),
    mediaType,
  }
}

function contentOf(spec: Document, { operation }: SpecOperation): [string | undefined, MediaType | undefined] {
  const content = operation.requestBody ? resolveRef<RequestBody>(spec, operation.requestBody).content : {}
  const entries = Object.entries(content)
  return entries.find(([type]) => isJson(type)) ?? entries[0] ?? [undefined, undefined]
}

function pairs({ name, style, example }: Parameter): [string, string][] {
  if (typeof example !== 'object' || example === null) return [[name, String(example)]]
  const isList = Array.isArray(example)
  return Object.entries(example).map(([key, value]) => [style === 'deepObject' ? `${name}[${key}]` : isList ? name : key, String(value)])
}

type Mutation = (draft: Draft, random: Random, spec: Document) => boolean

/** Mutations with their weights. Each returns whether it applies. */
const MUTATIONS: readonly [name: string, weight: number, mutation: Mutation][] = [
  ['query value', 3, ({ query, operation }, random, spec) => changeValue(spec, query, operation, random)],
  ['no query', 2, ({ query }, random) => query.length > 0 && query.splice(Math.floor(random() * query.length), 1).length > 0],
  ['path value', 2, ({ path, operation }) => changePath(path, operation)],
  ['field type', 6, (draft, random) => changeField(draft, random, otherType)],
  ['field value', 6, (draft, random) => changeField(draft, random, otherValue)],
  ['field null', 3, (draft, random) => changeField(draft, random, () => null)],
  ['no field', 5, (draft, random) => changeField(draft, random, () => undefined)],
  ['no body', 2, (draft) => draft.body !== undefined && ((draft.body = undefined), true)],
  ['body type', 2, (draft) => draft.body !== undefined && ((draft.body = Array.isArray(draft.body) ? {} : []), true)],
  ['media type', 1, (draft) => draft.body !== undefined && ((draft.mediaType = 'text/csv'), true)],
  ['no header', 1, ({ headers }, random) => removeKey(headers, random)],
  ['method', 0.5, (draft) => ((draft.method = 'PATCH'), true)],
]

/** Prism does not look for these, so they are rare. */
const UNDECLARED: readonly [name: string, share: number, mutation: Mutation][] = [
  ['undeclared query', 0.008, ({ query }) => query.push(['undeclared', '1']) > 0],
  ['undeclared field', 0.016, ({ body }) => isObject(body) && Boolean(Object.assign(body, { undeclared: 1 }))],
]

function mutate(spec: Document, draft: Draft, random: Random): void {
  for (const [name, share, mutation] of UNDECLARED) {
    if (random() >= share || !mutation(draft, random, spec)) continue
    draft.change = name
    return
  }
  const left = [...MUTATIONS]
  while (left.length > 0) {
    let at = random() * left.reduce((sum, [, weight]) => sum + weight, 0)
    const index = left.findIndex(([, weight]) => (at -= weight) < 0)
    const [[name, , mutation] = ['valid', 0, () => true] as const] = left.splice(index, 1)
    if (!mutation(draft, random, spec)) continue
    draft.change = name
    return
  }
}

function changeValue(spec: Document, query: [string, string][], { parameters }: SpecOperation, random: Random): boolean {
  const declared = parameters.filter((parameter) => parameter.in === 'query')
  const parameter = declared[Math.floor(random() * declared.length)]
  if (!parameter) return false
  const rest = query.filter(([name]) => name !== parameter.name && !name.startsWith(`${parameter.name}[`))
  const { type, enum: members } = resolveRef<Schema>(spec, (parameter.schema ?? {}) as { $ref: string })
  const values = members ? ['nonsense', 'other'] : type === 'string' ? ['nonsense', 'x'.repeat(300)] : ['x', '-1', '1.5', '1e3']
  if (random() < 0.1) values.splice(0, values.length, '')
  query.splice(0, query.length, ...rest, [parameter.name, values[Math.floor(random() * values.length)] ?? ''])
  return true
}

function changePath(path: Record<string, unknown>, { parameters }: SpecOperation): boolean {
  const typed = parameters.find(
    ({ in: place, schema }) => place === 'path' && (schema?.type !== 'string' || (schema.format ?? schema.pattern) !== undefined),
  )
  return typed !== undefined && ((path[typed.name] = '!x'), true)
}

function changeField(draft: Draft, random: Random, change: (value: unknown, random: Random) => unknown): boolean {
  const places = fieldsOf(draft.body)
  const place = places[Math.floor(random() * places.length)]
  if (!place) return false
  const value = change(place.holder[place.name], random)
  if (value !== undefined) place.holder[place.name] = value
  else if (Array.isArray(place.holder)) place.holder.splice(Number(place.name), 1)
  else delete place.holder[place.name]
  return true
}

function fieldsOf(value: unknown): { holder: Record<string, unknown>; name: string }[] {
  if (!isObject(value)) return []
  return Object.keys(value).flatMap((name) => [{ holder: value, name }].concat(fieldsOf(value[name])))
}

function otherType(value: unknown): unknown {
  if (typeof value === 'string') return 5
  if (typeof value === 'number') return 'text'
  return typeof value === 'boolean' ? 'true' : true
}

function otherValue(value: unknown, random: Random): unknown {
  if (typeof value === 'string') return ['', 'x'.repeat(5000), 'nonsense'][Math.floor(random() * 3)]
  if (typeof value === 'number') return [-1, 0.5, 1e12][Math.floor(random() * 3)]
  if (Array.isArray(value)) return random() < 0.5 ? [] : [...value, ...value]
  return value === true ? false : value === false ? true : {}
}

function removeKey(headers: Record<string, string>, random: Random): boolean {
  const names = Object.keys(headers)
  const name = names[Math.floor(random() * names.length)]
  return name !== undefined && delete headers[name]
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
