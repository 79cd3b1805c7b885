import { Document, isCollection, stringify, visit } from 'yaml'

// Quotes what a parser of YAML 1.1 would take for a date or a boolean.
const STYLE = { flowCollectionPadding: false, lineWidth: 0, schema: 'yaml-1.1', singleQuote: true } as const
const LONGEST = 130

/** Returns a value on one line. */
export function flowText(value: unknown): string {
  return stringify(value, { ...STYLE, collectionStyle: 'flow' }).trimEnd()
}

/** Returns a key and its value as lines of a block map, with short objects and lists on one line. */
export function pairText(key: string, value: unknown, indent: number): string {
  return blockText({ [key]: value }, indent)
}

/** Returns the text of a new file, with an empty line between its entries. */
export function fileText(content: object): string {
  return Object.entries(content)
    .map(([key, value]) => pairText(key, value, 0))
    .join('\n')
}

/** Returns a value as an item of a block list. */
export function itemText(value: unknown, indent: number): string {
  return blockText([value], indent)
}

function blockText(value: object, indent: number): string {
  const document = new Document(value, { schema: 'yaml-1.1' })
  visit(document, {
    Collection: (_, node, path) => {
      if (node === document.contents) return undefined
      const depth = path.filter(isCollection).length
      if (flowText(node.toJS(document)).length + indent + 2 * depth > LONGEST || isContent(path.at(-1))) return undefined
      node.flow = true
      return visit.SKIP
    },
  })
  const text = document.toString(STYLE)
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(indent))
}

/** Media types are easier to read in lines of their own. */
function isContent(parent: unknown): boolean {
  const key = (parent as { key?: { value?: unknown } } | undefined)?.key?.value
  return key === 'content' || key === 'responses' || key === 'requestBody' || /^[\w*.+-]+\/[\w*.+-]+$/.test(String(key))
}
