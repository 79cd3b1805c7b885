import { type Node, nodeAt, textAt } from './node.ts'

/** Returns the URL of the API's documentation that a document names. */
export function externalDocs(document: Node): string | undefined {
  const info = nodeAt(document, 'info')
  const found = [nodeAt(document, 'externalDocs'), nodeAt(info, 'contact')].map((node) => textAt(node, 'url'))
  return [...found, textAt(info, 'termsOfService')].find((url) => url !== undefined && /^https?:/.test(url) && URL.canParse(url))
}
