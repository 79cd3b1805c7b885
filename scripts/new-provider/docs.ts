import { type Node, nodeAt, textAt } from './node.ts'

/** An address of characters that RFC 3986 (section 2) knows: people write two addresses or a sentence here. */
const HTTP_URL = /^https?:\/\/[\w.~:/?#[\]@!$&'()*+,;=%-]+$/

/** Returns the URL of the API's documentation that a document names. */
export function externalDocs(document: Node): string | undefined {
  const info = nodeAt(document, 'info')
  const found = [nodeAt(document, 'externalDocs'), nodeAt(info, 'contact')].map((node) => textAt(node, 'url'))
  return [...found, textAt(info, 'termsOfService')].find((url) => url !== undefined && HTTP_URL.test(url) && URL.canParse(url))
}
