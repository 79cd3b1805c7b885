import { isNode, type Node, nodeAt, nodesAt } from './node.ts'
import { note, type Report } from './report.ts'
import { follow } from './routes.ts'

/**
 * Keeps, in place, the fields of a form that core can send: strings, numbers, and arrays that repeat their name.
 *
 * @returns the reason if a required field is not among them
 */
export function plainFields(document: Node, media: Node, label: string, report: Report): string | undefined {
  const encoding = nodeAt(media, 'encoding')
  const written = media['schema']
  const schema = follow(document, written)
  const properties = nodeAt(schema, 'properties')
  const lost = Object.keys(properties).flatMap((name) => {
    const why = unsendable(document, properties[name], nodeAt(encoding, name)['style'])
    return why === undefined ? [] : [{ name, why }]
  })
  if (lost.length === 0) return undefined
  const required = lost.find(({ name }) => Array.isArray(schema['required']) && schema['required'].includes(name))
  if (required !== undefined) return `the field "${required.name}" of its form is ${required.why}`
  for (const { name, why } of lost) note(report, `An optional field of a form is left out: it is ${why}.`, `${label}: ${name}`)
  const names = new Set(lost.map(({ name }) => name))
  // Other bodies may share the schema.
  media['schema'] = { ...schema, properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !names.has(name))) }
  return undefined
}

function unsendable(document: Node, written: unknown, style: unknown): string | undefined {
  const forms = [...formsOf(document, written)]
  const types = new Set(forms.flatMap((form) => [form['type']].flat()))
  if (types.has('object') || forms.some((form) => isNode(form['properties']))) return 'an object, which core does not send in a form'
  return types.has('array') && style === 'deepObject' ? 'a list in the style deepObject, which core does not send in a form' : undefined
}

/** Returns a schema and its alternatives. */
function* formsOf(document: Node, written: unknown, seen = new Set<Node>()): Generator<Node> {
  const schema = follow(document, written)
  if (seen.has(schema)) return
  seen.add(schema)
  yield schema
  for (const key of ['anyOf', 'oneOf', 'allOf']) for (const part of nodesAt(schema, key)) yield* formsOf(document, part, seen)
}
