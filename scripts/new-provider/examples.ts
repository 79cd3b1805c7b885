import { createExampleTest, type FitsSchema, findRealAddresses, ownHosts } from '@hostwright/lint-specs'
import type { Document } from '@hostwright/openapi/document.ts'
import { isObject } from '@hostwright/openapi/pointer.ts'
import { walkDocument } from '@hostwright/openapi/walk.ts'
import { agreeExamples } from './agree.ts'
import { isNode, type Node, nodeAt, nodesAt } from './node.ts'
import { decide, note, type Report } from './report.ts'
import { follow, type Route, routesOf } from './routes.ts'
import { sample, type SampleOptions } from './sample.ts'
import { visible } from './visible.ts'

/** A parameter, header or body that needs an example. */
interface Carrier {
  readonly node: Node
  readonly what: string
  readonly sent: boolean
  /** Whether it is a parameter or a header, whose values are strings on the wire. */
  readonly isText: boolean
}

/** Number of values in an example after which optional ones are left out. */
const MOST_VALUES = 1000

type Outcome = 'given' | 'made' | undefined

/**
 * Adds, in place, a valid example to every parameter, header and body of an operation: the source's own if it is valid,
 * with reserved addresses, otherwise one derived from the schema. Without one, the operation stays, and the report has the place.
 */
export function giveExamples(document: Node, report: Report): void {
  const outcomes = new Map<Node, Outcome>()
  // In URLs and headers everything is text, so a number is also a string.
  const parameters = [...allCarriers(document)].filter(({ sent, isText }) => sent && isText)
  loosen(
    document,
    parameters.map(({ node }) => node),
    report,
  )
  let fits = tryAll(document, outcomes)
  const missing = [...outcomes].flatMap(([node, outcome]) => (outcome === undefined ? [node] : []))
  if (missing.length > 0 && loosen(document, missing, report)) {
    for (const node of missing) outcomes.delete(node)
    fits = tryAll(document, outcomes)
  }
  agreeExamples(document, (parameter, values) => {
    const value = values.flatMap((one) => (one === undefined ? [] : [one, String(one)])).find((one) => fits(parameter, one))
    if (value !== undefined && outcomes.get(parameter) === 'made') parameter['example'] = value
  })
  for (const route of routesOf(document)) {
    const carriers = [...carriersOf(document, route)]
    for (const { node, what } of carriers.filter((carrier) => outcomes.get(carrier.node) === undefined)) {
      delete node['example']
      delete node['examples']
      note(report, 'No example was found that fits the schema; write one.', `${route.label}: ${what}`)
    }
    if (carriers.some(({ node }) => outcomes.get(node) !== 'given')) decide(report, 'examples', String(route.operation['operationId']))
  }
  for (const { kind, node } of walkDocument(document as unknown as Document)) {
    if (kind !== 'schema') continue
    delete node['example']
    delete node['examples']
  }
}

/** @returns a check of a value by the schema of its carrier */
function tryAll(document: Node, outcomes: Map<Node, Outcome>): (carrier: Node, value: unknown) => boolean {
  const pointers = schemaPointers(document)
  const check = createExampleTest(document as unknown as Document)
  const own = ownHosts(document as unknown as Document)
  const fits = ({ schema }: Node, value: unknown) => {
    const pointer = pointers.get(schema as Node)
    return value !== undefined && pointer !== undefined && isValid(check, pointer, value)
  }
  for (const { node, sent, isText } of allCarriers(document)) {
    if (outcomes.has(node)) continue
    const hidden = sent ? 'readOnly' : 'writeOnly'
    const clean = (value: unknown) => withoutAddresses(visible(document, node['schema'], value, hidden), own)
    outcomes.set(
      node,
      exampleFor(document, node, isText, (value) => fits(node, value), clean),
    )
  }
  return fits
}

/** Turns oneOf into anyOf in the schemas of carriers: a value that matches several alternatives matches no oneOf. @returns whether there were any */
function loosen(document: Node, carriers: readonly Node[], report: Report): boolean {
  const seen = new Set<unknown>()
  const stack: unknown[] = carriers.map(({ schema }) => schema)
  let count = 0
  while (stack.length > 0) {
    const current = stack.pop()
    if (!isObject(current) || seen.has(current)) continue
    seen.add(current)
    if (typeof current['$ref'] === 'string') stack.push(follow(document, current))
    if (Array.isArray(current['oneOf']) && current['anyOf'] === undefined) {
      current['anyOf'] = current['oneOf']
      delete current['oneOf']
      count++
    }
    stack.push(...Object.values(current))
  }
  if (count > 0) note(report, `A oneOf whose alternatives may overlap became anyOf (${count} times).`, '')
  return count > 0
}

function exampleFor(
  document: Node,
  node: Node,
  isText: boolean,
  fits: (value: unknown) => boolean,
  clean: (value: unknown) => unknown,
): Outcome {
  const given = [node['example'], ...Object.values(nodeAt(node, 'examples')).map((one) => (isNode(one) ? one['value'] : undefined))]
  for (const value of given.map(clean)) {
    if (value === undefined || (isText && value === '') || !fits(value)) continue
    delete node['examples']
    node['example'] = value
    return 'given'
  }
  for (const options of sampleOptions()) {
    const value = clean(sample(document, node['schema'], options))
    if (!fits(value)) continue
    delete node['examples']
    node['example'] = value
    return 'made'
  }
  return undefined
}

function* sampleOptions(): Generator<SampleOptions> {
  for (const optional of [true, false])
    for (const hints of [true, false]) for (const choice of [0, 1, 2, 3]) yield { hints, optional, choice, budget: { left: MOST_VALUES } }
}

function isValid(check: FitsSchema, pointer: string, value: unknown): boolean {
  try {
    return check(pointer, value)
  } catch {
    return false
  }
}

function* allCarriers(document: Node): Generator<Carrier> {
  for (const route of routesOf(document)) yield* carriersOf(document, route)
}

function* carriersOf(document: Node, { operation }: Route): Generator<Carrier> {
  for (const written of nodesAt(operation, 'parameters')) {
    const node = follow(document, written)
    yield { node, what: `parameter "${String(node['name'])}"`, sent: true, isText: true }
  }
  for (const node of mediaOf(operation['requestBody'])) yield { node, what: 'request body', sent: true, isText: false }
  for (const [status, written] of Object.entries(nodeAt(operation, 'responses'))) {
    const response = follow(document, written)
    for (const [name, header] of Object.entries(nodeAt(response, 'headers')))
      if (isNode(header)) yield { node: header, what: `header "${name}" of ${status}`, sent: false, isText: true }
    for (const node of mediaOf(response)) yield { node, what: `response ${status}`, sent: false, isText: false }
  }
}

function mediaOf(owner: unknown): Node[] {
  return Object.values(nodeAt(isNode(owner) ? owner : {}, 'content')).filter(isNode)
}

/** Returns the pointer to each schema of a parameter, header or media type; a missing schema allows anything. */
function schemaPointers(document: Node): Map<Node, string> {
  const pointers = new Map<Node, string>()
  for (const { kind, node, pointer } of walkDocument(document as unknown as Document)) {
    if (!['parameter', 'header', 'mediaType'].includes(kind)) continue
    node['schema'] ??= {}
    // An object may occur twice.
    if (pointers.has(node['schema'] as Node)) node['schema'] = structuredClone(node['schema'])
    pointers.set(node['schema'] as Node, `${pointer}/schema`)
  }
  return pointers
}

/** Returns a copy with reserved addresses instead of real ones. */
function withoutAddresses(value: unknown, own: ReadonlySet<string>): unknown {
  if (typeof value === 'string')
    return findRealAddresses(value, own).reduce((text, address) => text.replaceAll(address, nobodys(address)), value)
  if (Array.isArray(value)) return value.map((item) => withoutAddresses(item, own))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutAddresses(inner, own)]))
}

function nobodys(address: string): string {
  if (/^https?:/.test(address)) return `${address.split(':')[0]}://www.example.com`
  if (address.includes('@')) return 'user@example.com'
  const [, length = ''] = /(\/\d+)$/.exec(address) ?? []
  return (address.includes(':') ? '2001:db8::1' : '192.0.2.1') + length
}

export function noteExamples(report: Report): void {
  const made = report.decisions.get('examples')?.length ?? 0
  if (made > 0) note(report, `Examples of ${made} operations are derived from the schemas, in whole or in part.`, '')
}
