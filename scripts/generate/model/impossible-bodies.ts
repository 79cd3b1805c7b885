import { METHODS, type Document, type Reference, type Response } from '@hostwright/openapi/document.ts'
import { findRef } from '@hostwright/openapi/operations.ts'

/** Statuses that never have a body (RFC 9110 sections 15.3.5 and 15.3.6). */
const BODILESS = new Set(['204', '205'])

/** Returns a document without bodies of responses that cannot have one: those with 204 and 205, and successful ones to HEAD. */
export function withoutImpossibleBodies(document: Document): Document {
  const copy = structuredClone(document)
  for (const item of Object.values(copy.paths ?? {})) {
    for (const method of METHODS) {
      const { responses = {} } = item[method] ?? {}
      const statuses = Object.keys(responses).filter((status) => BODILESS.has(status) || (method === 'head' && status.startsWith('2')))
      for (const status of statuses) {
        const { content, ...rest } = findRef<Response>(copy, responses[status] as Response | Reference) ?? {}
        if (content) responses[status] = rest as Response
      }
    }
  }
  return copy
}
