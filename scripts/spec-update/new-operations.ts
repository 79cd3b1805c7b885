import { toCase } from '@hostwright/generate'
import { variantsOf } from '@hostwright/openapi/operations.ts'
import type { Operation } from '@hostwright/openapi/document.ts'
import { camelCase, kebabCase, titleCase } from '@hostwright/new-provider/case.ts'
import { summaryOf } from '@hostwright/new-provider/texts.ts'
import { knownForms } from '@hostwright/new-provider/forms.ts'
import { isNode, type Node, nodeAt } from '@hostwright/new-provider/node.ts'
import { isList } from '@hostwright/new-provider/is-list.ts'
import { nameOperations } from '@hostwright/new-provider/operation-names.ts'
import { newReport } from '@hostwright/new-provider/report.ts'
import { type Route, routesOf } from '@hostwright/new-provider/routes.ts'
import { dropMalformed } from '@hostwright/new-provider/syntax.ts'
import { schemesOf } from './compare-operation.ts'
import { edit, type FileEdit, type Finding } from './findings.ts'
import type { Fragments } from './fragments.ts'
import type { OurOperation } from './our-operations.ts'
import { type OperationPairs, withoutPrefix } from './pairs.ts'
import { child, linkTo, type Place, type Spec } from './place.ts'
import { itemName } from './routes-edits.ts'
import { isSame, parameterKey, type Side, templateOf } from './side.ts'

const VERBS: Readonly<Record<string, string>> = { post: 'create', put: 'replace', patch: 'update', delete: 'delete' }
const VERSION = /^(api|rest|v\d+([._-]?\w+)?)$/i

/** An operation that the newer document adds, with the name that is proposed for it. */
export interface NewOperation {
  readonly route: Route
  readonly id: string
  /** The path in the spec. */
  readonly path: string
  /** The operation of ours that is closest by its path. */
  readonly sibling: OurOperation | undefined
}

export interface Proposals {
  readonly operations: readonly NewOperation[]
  /** Why an operation cannot be imported, by its route. */
  readonly leftOut: ReadonlyMap<string, string>
  /** A document with all operations, ours without content. */
  readonly names: Node
}

/** Names the new operations by their paths and ours. Changes their nodes in the document to forms that core supports. */
export function proposeNames(
  newer: Side,
  spec: Spec,
  ours: readonly OurOperation[],
  { paired, added }: OperationPairs,
  prefix: string,
): Proposals {
  const paths: Node = {}
  const put = (path: string, method: string, operation: unknown) => {
    paths[path] = { ...nodeAt(paths, path), [method]: operation }
  }
  const siblings = [...paired].flatMap(({ newer: route, ours: own }) => (route && own ? [{ path: route.path, own }] : []))
  const copy = structuredClone({ ...newer.document, paths: {} }) as Node
  const chosen = added.map((route) => {
    const sibling = closest(route.path, siblings)
    const operation = structuredClone({ ...route.operation }) as Node
    const shared = newer.get(['paths', route.path, 'parameters'])
    if (Array.isArray(shared))
      operation['parameters'] = [...(structuredClone(shared) as unknown[]), ...((operation['parameters'] ?? []) as unknown[])]
    if (sibling !== undefined) operation['operationId'] = nameBySibling(newer.document, route, sibling)
    put(route.path, route.method, operation)
    return { route, operation, sibling: sibling?.own }
  })
  const report = newReport()
  copy['paths'] = paths
  dropMalformed(copy, report)
  knownForms(copy, report)
  // Names are given in the order of routes, and those in use come first: no route of a document precedes `DELETE !`.
  const used = ours.flatMap(({ id, place }) => [id, ...variantsOf(spec.node(place) as Operation).map((variant) => variant.id)])
  const ownNames = Object.fromEntries(used.map((id) => [`!${id}`, { delete: { operationId: id } }]))
  copy['paths'] = { ...ownNames, ...paths }
  nameOperations(copy, report)
  const leftOut = new Map(report.leftOut.map(({ route, why }) => [route, why]))
  const operations = chosen
    .filter(({ route }) => !leftOut.has(route.label))
    .map(({ route, operation, sibling }) => {
      Object.assign(nodeAt(nodeAt(newer.document, 'paths'), route.path), { [route.method]: operation })
      return { route: { ...route, operation }, sibling, id: String(operation['operationId']), path: withoutPrefix(route.path, prefix) }
    })
  return {
    operations,
    leftOut,
    names: { paths: Object.fromEntries(routesOf(copy).map(({ label, operation }) => [label, { get: operation }])) },
  }
}

interface Sibling {
  readonly path: string
  readonly own: OurOperation
  readonly common: number
}

/** Returns the operation with the longest common start of the path, of which one part is a word. */
function closest(path: string, siblings: readonly { readonly path: string; readonly own: OurOperation }[]): Sibling | undefined {
  const parts = templateOf(path).split('/')
  let best: Sibling | undefined
  for (const { path: other, own } of siblings) {
    const others = templateOf(other).split('/')
    let common = 0
    while (common < Math.min(parts.length, others.length) && parts[common] === others[common]) common++
    const words = parts.slice(0, common).filter((part) => part !== '' && part !== '{}' && !VERSION.test(part))
    const isWhole = common === others.length || words.length > 1
    if (words.length === 0 || !isWhole) continue
    if (best === undefined || common > best.common || (common === best.common && others.length < best.path.split('/').length))
      best = { path: other, own, common }
  }
  return best
}

function nameBySibling(document: Node, { path, method, operation }: Route, { path: other, own, common }: Sibling): string {
  const resource = own.id.split('.').slice(0, -1)
  const words = path
    .split('/')
    .slice(Math.min(common, other.split('/').length))
    .filter((part) => part !== '' && part !== 'actions' && !part.startsWith('{'))
    .map(camelCase)
  const isAction = method === 'post' && words.length > 0 && /\/actions\/[^/]+$/.test(path)
  const verb = isAction
    ? (words.pop() as string)
    : method === 'get'
      ? isList(document, { path, operation })
        ? 'list'
        : 'get'
      : (VERBS[method] ?? method)
  return [...resource, ...words, verb].join('.')
}

/** Returns the new operations as edits of the files of their resources. */
export function additions(
  newer: Side,
  spec: Spec,
  { operations }: Proposals,
  fragments: Fragments,
): { findings: Finding[]; edits: FileEdit[] } {
  const edits: FileEdit[] = []
  const findings: Finding[] = []
  const items = new Map<string, Place>()
  const taken = new Set<string>()
  const tags = new Set((spec.get({ file: 'openapi.yaml', path: ['tags'] }) as { name: string }[] | undefined)?.map(({ name }) => name))
  for (const operation of operations) {
    const { id, sibling, route } = operation
    const known = Object.keys(spec.node({ file: 'openapi.yaml', path: ['paths'] })).find(
      (path) => templateOf(path) === templateOf(operation.path),
    )
    const path = known ?? operation.path
    const key = templateOf(path)
    const file = sibling?.item.file ?? `paths/${kebabCase(id.split('.')[0] ?? '')}.yaml`
    const entry = { file: 'openapi.yaml', path: ['paths', path] }
    let item = known === undefined ? items.get(key) : spec.follow(entry)
    if (item === undefined) {
      item = { file, path: [itemName(spec, file, path, taken)] }
      taken.add(`${file} ${String(item.path[0])}`)
      edits.push(edit(entry, { $ref: linkTo(item, 'openapi.yaml') }))
    }
    items.set(key, item)
    const place = child(item, route.method)
    const tag = String(
      (sibling === undefined ? undefined : (spec.node(sibling.place)['tags'] as string[] | undefined)?.[0]) ??
        titleCase(id.split('.')[0] ?? ''),
    )
    if (!tags.has(tag)) edits.push(edit({ file: 'openapi.yaml', path: ['tags', '-'] }, { name: tag }))
    tags.add(tag)
    edits.push(edit(place, written(newer, spec, { ...operation, path }, item, tag, fragments)))
    findings.push({
      state: 'applied',
      kind: 'operation',
      text: `${route.label} is new: ${id}`,
      ours: place,
      theirs: ['paths', route.path, route.method],
      edits: [],
    })
  }
  return { findings, edits }
}

function written(newer: Side, spec: Spec, { route, id, path }: NewOperation, item: Place, tag: string, fragments: Fragments): Node {
  const at = ['paths', route.path, route.method]
  const node = newer.node(at)
  const type = toCase(id, 'PascalCase')
  const shared = spec.get(child(item, 'parameters'))
  const inherited = new Set(
    (Array.isArray(shared) ? shared : []).map((_, index) => parameterKey(spec.node(spec.follow(child(item, 'parameters', index))), path)),
  )
  const listed = (Array.isArray(node['parameters']) ? node['parameters'] : []).flatMap((_, index) => {
    const place = [...at, 'parameters', String(index)]
    const key = parameterKey(newer.node(newer.follow(place)), route.path)
    return inherited.has(key) ? [] : [named(fragments.parameter(place, item.file), key, path)]
  })
  const responses = Object.keys(nodeAt(node, 'responses')).map((status) => {
    const name = `${type}${status.startsWith('2') ? 'Result' : `Problem${status}`}`
    return [status, fragments.response([...at, 'responses', status], item.file, name, status)]
  })
  const isOpen = isSame(schemesOf(newer, node['security']), []) && !isSame(schemesOf(newer, undefined), [])
  return {
    operationId: id,
    tags: [tag],
    summary: summaryOf(id),
    ...(node['deprecated'] === true && { deprecated: true }),
    // A second DELETE may do something else.
    ...(route.method === 'delete' && node['requestBody'] !== undefined && { 'x-retry': 'never' }),
    ...(isOpen && { security: [] }),
    ...(listed.length > 0 && { parameters: listed }),
    ...(node['requestBody'] !== undefined && { requestBody: fragments.requestBody([...at, 'requestBody'], item.file, `${type}Input`) }),
    responses: Object.fromEntries(responses) as unknown,
  }
}

/** Gives a path parameter the name that the path has in the spec. */
function named(parameter: unknown, key: string, path: string): unknown {
  const position = /^path (\d+)$/.exec(key)?.[1]
  const name = position === undefined ? undefined : [...path.matchAll(/\{([^}]*)\}/g)][Number(position)]?.[1]
  return name === undefined || !isNode(parameter) || parameter['$ref'] !== undefined ? parameter : { ...parameter, name }
}
