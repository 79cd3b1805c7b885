import { jsonMedia } from '@hostwright/openapi/media-type.ts'
import { pascalCase } from './case.ts'
import { isList } from './is-list.ts'
import { isNode, type Node, nodeAt, nodesAt, textAt } from './node.ts'
import { note, type Report } from './report.ts'
import { follow, type Route, routesOf } from './routes.ts'
import { shapes } from './shapes.ts'
import { singular } from './verbs.ts'

/** A schema with a name, and what it is the schema of. */
interface Named {
  readonly schema: Node
  readonly name: string
  /** The names of the objects around it. */
  readonly within: readonly string[]
  readonly isBody: boolean
  /** Whether it is a list in the body of a response, or that body. */
  readonly isList: boolean
}

/** An object schema that is written out. */
interface Place {
  readonly owner: Node
  readonly key: string
  readonly schema: Node
  /** A name for it, by its title or its property. */
  readonly name: string
  /** The names of the objects around it. */
  readonly within: readonly string[]
  /** Whether it is the body of a response, a member of it, or an item of a list there. */
  readonly isMember: boolean
  readonly isItem: boolean
}

/** Objects with so many fields are of one kind, whatever the properties that hold them are called: `location` and `home_location`. */
const DISTINCT = 4
const NOTE = 'Objects that the source writes out in several places became components.'

/**
 * Moves, in place, objects that the document writes out in several places to one component each, and so the items of lists in
 * responses: users import their types, and no copy differs from the others after an edit.
 */
export function shareObjects(document: Node, report: Report): void {
  const components = nodeAt(document, 'components')
  const schemas = (components['schemas'] ??= {}) as Node
  const shapeOf = shapes()
  const keyOf = (schema: Node, name: string) => {
    const isDistinct = Object.keys(nodeAt(schema, 'properties')).length >= DISTINCT
    return `${shapeOf(schema)} ${isDistinct ? '' : name}`
  }
  const known = new Map(
    Object.entries(schemas).flatMap(([name, schema]) =>
      isNode(schema) && isNode(schema['properties']) ? [[keyOf(schema, pascalCase(name)), name]] : [],
    ),
  )
  const groups = Map.groupBy(placesIn(document, schemas), ({ schema, name }) => keyOf(schema, name))
  const taken = new Set(Object.keys(schemas).map(pascalCase))
  const weight = ([, places]: [string, Place[]]) => (places.some(({ isMember }) => isMember) ? 1_000_000 : 0) + places.length
  for (const [key, places] of [...groups].toSorted((a, b) => weight(b) - weight(a))) {
    const [first, ...others] = places
    if (first === undefined || (others.length === 0 && !first.isItem && !known.has(key))) continue
    const name = known.get(key) ?? freeName(places, taken)
    const isCommon = others.every(({ schema }) => schema['description'] === first.schema['description'])
    if (schemas[name] === undefined) {
      const { title: _, ...own } = (places.find((place) => place.name === name) ?? first).schema
      schemas[name] = { ...own, type: 'object' }
      if (!isCommon) delete (schemas[name] as Node)['description']
    }
    for (const place of places) refer(place, name, (schemas[name] as Node)['description'])
    note(report, NOTE, `${name}: ${places.length}`)
  }
}

/** Yields the objects inside components and bodies, without those that are parts of a combination. */
function* placesIn(document: Node, schemas: Node): Generator<Place> {
  const seen = new Set<Node>()
  const queue: Named[] = Object.entries(schemas).flatMap(([name, schema]) =>
    isNode(schema) ? [{ schema, name, within: [], isBody: false, isList: false }] : [],
  )
  for (const route of routesOf(document)) {
    const name = pascalCase(singularOf(String(route.operation['operationId']).split('.').at(-2) ?? ''))
    for (const { media, isResponse } of bodiesOf(document, route)) {
      const schema = media['schema']
      if (!isNode(schema) || seen.has(media)) continue
      seen.add(media)
      const isObject = Object.keys(nodeAt(schema, 'properties')).length >= DISTINCT && isResponse && !isList(document, route)
      if (isObject) yield { owner: media, key: 'schema', schema, name, within: [], isMember: true, isItem: false }
      queue.push({
        schema: follow(document, schema),
        name,
        within: [],
        isBody: isResponse && !isObject,
        isList: isResponse && schema['items'] !== undefined,
      })
    }
  }
  // It grows: what is around an object comes before it.
  for (const current of queue) {
    const { schema, name, isBody } = current
    if (seen.has(schema)) continue
    seen.add(schema)
    for (const part of ['allOf', 'oneOf', 'anyOf'].flatMap((key) => nodesAt(schema, key))) queue.push({ ...current, schema: part })
    const properties = nodeAt(schema, 'properties')
    const members = Object.keys(properties).map((key) => ({
      owner: properties,
      key,
      called: key,
      within: [...current.within, name],
      isItem: false,
    }))
    const inner = ['items', 'additionalProperties'].map((key) => ({
      owner: schema,
      key,
      called: singularOf(name),
      within: current.within,
      isItem: current.isList,
    }))
    for (const { owner, key, called, within, isItem } of [...members, ...inner]) {
      const member = owner[key]
      if (!isNode(member)) continue
      const own = titleOf(member) ?? pascalCase(called)
      const isObject = isNode(member['properties'])
      if (isObject && own !== '')
        yield { owner, key, schema: member, name: own, within, isMember: isItem || isBody, isItem: isItem && key === 'items' }
      queue.push({ schema: member, name: isObject ? own : called, within, isBody: false, isList: isBody && member['items'] !== undefined })
    }
  }
}

function* bodiesOf(document: Node, { operation }: Route): Generator<{ media: Node; isResponse: boolean }> {
  const responses = Object.entries(nodeAt(operation, 'responses')).filter(([status]) => status.startsWith('2'))
  const owners = [
    ...responses.map(([, response]) => ({ owner: response, isResponse: true })),
    { owner: operation['requestBody'], isResponse: false },
  ]
  for (const { owner, isResponse } of owners) {
    const media = jsonMedia((follow(document, owner) as { content?: Parameters<typeof jsonMedia>[0] }).content)
    if (media !== undefined) yield { media: media as unknown as Node, isResponse }
  }
}

/** Returns a name in singular, in its own case. */
function singularOf(name: string): string {
  const lower = singular(name)
  return name.toLowerCase().startsWith(lower) ? name.slice(0, lower.length) : name.slice(0, lower.length - 1) + lower.slice(-1)
}

function titleOf(schema: Node): string | undefined {
  const title = textAt(schema, 'title')?.replaceAll(/^Nullable|Nullable$/g, '')
  return title !== undefined && /^[A-Z][A-Za-z0-9]+$/.test(title) ? title : undefined
}

/** Returns the name that most places suggest, after those of the objects around them if another shape has it or no other object has it. */
function freeName(places: readonly Place[], taken: Set<string>): string {
  const members = places.filter(({ isMember }) => isMember)
  const name = most((members.length > 0 ? members : places).map((place) => place.name))
  const owners = places.filter((place) => place.name === name).map(({ within }) => within.map(pascalCase))
  const longer = owners[0]?.map((_, index, { length }) => most(owners.map((path) => path.slice(index - length).join(''))) + name) ?? []
  const [owner = ''] = owners.map((path) => path.at(-1))
  const isInner = members.length === 0 && !name.includes(owner) && places.every(({ within }) => pascalCase(within.at(-1) ?? '') === owner)
  const candidates = [...(isInner ? [] : [name]), ...longer.toReversed()]
  let free = candidates.find((one) => !taken.has(one)) ?? name
  for (let number = 2; taken.has(free); number++) free = name + number
  taken.add(free)
  return free
}

function most(names: readonly string[]): string {
  const counts = [...Map.groupBy(names, (name) => name)]
  return counts.toSorted(([a, all], [b, others]) => others.length - all.length || (a < b ? -1 : 1))[0]?.[0] ?? ''
}

/** Replaces an object, in place, by a reference, with its own description and null. */
function refer({ owner, key, schema }: Place, name: string, common: unknown): void {
  const $ref = `#/components/schemas/${name}`
  const { description } = schema
  const own = description !== undefined && description !== common ? { description } : {}
  const isNullable = [schema['type']].flat().includes('null')
  owner[key] = isNullable ? { anyOf: [{ $ref }, { type: 'null' }], ...own } : { $ref, ...own }
}
