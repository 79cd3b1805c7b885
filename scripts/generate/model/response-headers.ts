import type { Document, Header, Operation, Response } from '@hostwright/openapi/document.ts'
import { findRef } from '@hostwright/openapi/operations.ts'
import { oneLine } from '../text.ts'

/** A documented header of a response. */
export interface ResponseHeader {
  readonly name: string
  readonly description: string
}

/** Returns the headers of an operation's successes, except those that the client reads: of pages, limits, errors and readYourWrites. */
export function responseHeaders(document: Document, responses: NonNullable<Operation['responses']>): ResponseHeader[] {
  const handled = new Set(handledHeaders(document).map((name) => name.toLowerCase()))
  const successes = Object.entries(responses).filter(([status]) => status.startsWith('2'))
  const declared = successes.flatMap(([, response]) => Object.entries(findRef<Response>(document, response)?.headers ?? {}))
  return [...new Map(declared)]
    .filter(([name]) => !handled.has(name.toLowerCase()))
    .map(([name, header]) => ({ name, description: oneLine(findRef<Header>(document, header)?.description ?? '') }))
}

function handledHeaders(document: Document): string[] {
  const styles = Object.values(document['x-pagination-styles'] ?? {})
  const paging = styles.flatMap((style) =>
    Object.values((style.kind === 'header' ? style.response : 'headers' in style && style.headers) || {}),
  )
  const limits = Object.values(document['x-rate-limit']?.headers ?? {})
  const others = [document['x-error']?.header, document['x-consistency']?.event].filter((name) => name !== undefined)
  return [...paging, ...limits, ...others]
}
