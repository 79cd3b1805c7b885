import { upload, type UploadTokens } from '../src/call/upload-call.js'
import { Client } from '../src/client/client.js'
import type { ClientOptions } from '../src/client/options.js'
import { writeFile } from '../src/request/file-body.js'
import { acme, fetchStandIn, json, operation } from './helpers.js'
import type { Fetch } from '../src/model/fetch.js'

interface Responses {
  readonly 201: { readonly id: string }
}
interface Errors {
  readonly 404: { readonly code: string }
}

/** An upload whose rules are asked for. */
export const described = operation({ id: 'files.create', method: 'POST', path: '/files', write: writeFile, retry: 'safe', errors: [404] })
export const tokens: UploadTokens = {
  token: 'Upload-Token',
  rules: operation({ id: 'files.getRules', path: '/tokens/{token}/rules', errors: [404] }),
  parameter: 'token',
  maxBytes: '/max/bytes',
  types: '/types',
}
export const headers = { 'Upload-Token': 't1' }
export const RULES = { max: { bytes: 5 }, types: ['image/png', 'Image/JPEG; q=1'] }

export const start = (fetch: Fetch, args: object, declared = tokens) =>
  upload<Responses, Errors>(new Client(acme(), { apiKey: 'k3y', maxRetries: 0, fetch } as ClientOptions), described, declared, {
    headers,
    ...args,
  })

/** Responds with these rules and takes every file, whole. */
export function server(rules: unknown = RULES) {
  const uploads: string[] = []
  const respond = async (request: Request) => {
    if (request.method === 'GET') return json(rules)
    uploads.push(await request.text())
    return json({ id: 'f1' }, { status: 201 })
  }
  return Object.assign(fetchStandIn(respond), { uploads })
}

export const png = (size: number) => new Blob(['x'.repeat(size)], { type: 'image/png' })
export const bytes = (size: number) => new Uint8Array(size).fill(120)
export function formOf(...files: Blob[]): FormData {
  const form = new FormData()
  for (const file of files) form.append('file', file)
  form.append('note', 'longer than five bytes')
  return form
}
