import { methods, type Document, type Parameter } from './document.ts'
import { findRef } from './operations.ts'

/**
 * Takes out of a document what no client over fetch can send: bodies of GET and HEAD, to which HTTP gives no meaning
 * (RFC 9110 section 9.3.1) and which fetch refuses, and cookie parameters, which are the browser's own.
 */
export function onlySendable(document: Document): Document {
  for (const item of Object.values(document.paths)) {
    delete item.get?.requestBody
    delete item.head?.requestBody
    for (const part of [item, ...methods.flatMap((method) => item[method] ?? [])]) {
      if (part.parameters) part.parameters = part.parameters.filter((parameter) => findRef<Parameter>(document, parameter)?.in !== 'cookie')
    }
  }
  return document
}
