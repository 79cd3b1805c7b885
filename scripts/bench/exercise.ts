import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Document, MediaType, Operation, RequestBody, Response } from '@hostwright/shared/spec/document.ts'

const PACKAGES = resolve(import.meta.dirname, '../../packages')

/** The two calls that every contestant makes: the same URL, headers and body, and the same answer to parse. */
export interface Exercise {
  readonly token: string
  readonly projectId: string
  readonly get: Call
  readonly post: Call & { readonly body: object }
}

export interface Call {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly status: number
  readonly answer: object
}

const PROJECT_ID = 'c1edf0fb-045f-4c8a-af93-6d5e6e554334'

/** A provider's bundled document, as its mock has it. */
export async function readDocument(provider: string): Promise<Document> {
  return JSON.parse(await readFile(join(PACKAGES, 'mock/specs', `${provider}.json`), 'utf8')) as Document
}

/** Reads a project and creates a cronjob, with the examples of the specification. */
export function exerciseOf({ paths }: Document): Exercise {
  const get = paths['/v2/projects/{projectId}']?.get
  const post = paths['/v2/projects/{projectId}/cronjobs']?.post
  return {
    token: 'made-up-token',
    projectId: PROJECT_ID,
    get: { method: 'GET', path: `/v2/projects/${PROJECT_ID}`, status: 200, answer: answerOf(get, 200) },
    post: {
      method: 'POST',
      path: `/v2/projects/${PROJECT_ID}/cronjobs`,
      status: 201,
      answer: answerOf(post, 201),
      body: example(post?.requestBody as RequestBody | undefined),
    },
  }
}

function answerOf(operation: Operation | undefined, status: number): object {
  return example(operation?.responses?.[status] as Response | undefined)
}

function example(of: { readonly content?: Readonly<Record<string, MediaType>> } | undefined): object {
  const value = of?.content?.['application/json']?.example
  if (typeof value !== 'object' || value === null)
    throw new Error('An operation of the benchmarks has no example; choose another in exercise.ts.')
  return value
}

/** A request as far as contestants could differ in it. */
export interface Seen {
  readonly method: string
  readonly path: string
  header(name: string): string | null | undefined
  readonly body: string
}

/** What is not as in the exercise, or undefined: nobody wins by sending less. */
export function differenceIn({ method, path, header, body }: Seen, exercise: Exercise): string | undefined {
  const call = method === 'GET' ? exercise.get : exercise.post
  const wanted: readonly (readonly [what: string, is: unknown, should: unknown])[] = [
    ['method', method, call.method],
    ['path', path, call.path],
    ['accept', header('accept'), 'application/json'],
    ['x-access-token', header('x-access-token'), exercise.token],
    ['body', body, method === 'GET' ? '' : JSON.stringify(exercise.post.body)],
    ...(method === 'GET' ? [] : [['content-type', header('content-type'), 'application/json'] as const]),
  ]
  const wrong = wanted.find(([, is, should]) => is !== should)
  return wrong && `its ${wrong[0]} is ${JSON.stringify(wrong[1])} instead of ${JSON.stringify(wrong[2])}`
}
