import type { Document, Schema } from '@hostwright/openapi/document.ts'
import type { ErrorExtension } from '@hostwright/openapi/extension-types.ts'
import { jsonMedia } from '@hostwright/openapi/media-type.ts'
import { childPointer } from '@hostwright/openapi/pointer.ts'
import { schemasAt } from '@hostwright/openapi/schema-lookup.ts'
import { type Node, nodeAt } from './node.ts'
import { follow, routesOf } from './routes.ts'

/** Where errors have their parts, the likeliest place first. */
const PLACES = ['', '/error', '/errors/0', '/errors']
/** Names of the sentence for people, the best first: beside a `message`, an `error` is a code. */
const MESSAGES = [
  'message',
  'detail',
  'error_description',
  'description',
  'error_message',
  'errorMessage',
  'msg',
  'title',
  'reason',
  'error',
]
const CODES = ['code', 'error_code', 'errorCode', 'error']
const SCALARS = new Set(['string', 'integer', 'number'])

/** Proposes, in place, where errors have their message and code (`x-error`), by the bodies that the document has for them. */
export function proposeErrors(document: Node): void {
  const responses = routesOf(document).flatMap(({ operation }) => Object.entries(nodeAt(operation, 'responses')))
  const errors = responses.filter(([status]) => /^([45]|default)/.test(status))
  const found = errors.flatMap(([, response]) => {
    const schema = jsonMedia((follow(document, response) as { content?: Parameters<typeof jsonMedia>[0] }).content)?.schema
    return partsOf(document as unknown as Document, schema) ?? []
  })
  const [message, ...others] = mostCommon(found.map((each) => each.message))
  if (message === undefined) return
  const [code] = mostCommon(found.flatMap((each) => (each.message === message ? (each.code ?? []) : [])))
  const statuses = new Set(errors.map(([status]) => status))
  document['x-error'] = {
    message: others.length === 0 ? message : [message, ...others],
    ...(code !== undefined && { code }),
    ...(statuses.has('400') && !statuses.has('422') && { invalid: 400 }),
  } satisfies ErrorExtension
}

function partsOf(document: Document, schema: Schema | undefined): { message: string; code: string | undefined } | undefined {
  for (const place of PLACES) {
    const properties = Object.assign({}, ...schemasAt(document, schema, place).map((part) => part.properties)) as Record<string, Schema>
    const holds = (types: (type: string) => boolean) => (name: string) =>
      schemasAt(document, properties[name], '').some(({ type }) => [type].flat().some((one) => one !== undefined && types(one)))
    const message = MESSAGES.find(holds((type) => type === 'string'))
    if (message === undefined) continue
    const code = CODES.find((name) => name !== message && holds((type) => SCALARS.has(type))(name))
    return { message: childPointer(place, message), code: code && childPointer(place, code) }
  }
  return undefined
}

/** Returns the different values, the most common first. */
function mostCommon(values: readonly string[]): string[] {
  const counts = [...Map.groupBy(values, (value) => value)]
  return counts.toSorted(([a, all], [b, rest]) => rest.length - all.length || (a < b ? -1 : 1)).map(([value]) => value)
}
