import { METHODS, type Document, type Parameter } from './document.ts'
import { findRef } from './operations.ts'

/**
 * Removes what no client over fetch can send: bodies of GET and HEAD, which have no meaning in HTTP (RFC 9110 section 9.3.1) and which
 * fetch rejects, and cookie parameters, which browsers control.
 */
export function onlySendable(document: Document): Document {
  for (const item of Object.values(document.paths)) {
    delete item.get?.requestBody
    delete item.head?.requestBody
    for (const part of [item, ...METHODS.flatMap((method) => item[method] ?? [])]) {
      if (part.parameters) part.parameters = part.parameters.filter((parameter) => findRef<Parameter>(document, parameter)?.in !== 'cookie')
    }
  }
  return document
}
