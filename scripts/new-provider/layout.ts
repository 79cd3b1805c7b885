import { posix } from 'node:path'
import { stringifyYaml } from '@redocly/openapi-core'
import { isObject } from '@hostwright/openapi/pointer.ts'
import { camelCase, kebabCase } from './case.ts'
import { isNode, type Node, nodeAt } from './node.ts'
import { routesOf } from './routes.ts'

const PREFIX = '#/components/'
/** The file of the kinds of objects. */
const RESOURCES = 'resources.yaml'

/** Returns the files of a spec in our layout, by their paths in its folder. */
export function layOut(document: Node): Map<string, Node> {
  const components = nodeAt(document, 'components')
  const homes = homesOf(document)
  const files = new Map<string, Node>()
  const place = (file: string, name: string, value: unknown) => {
    const content = files.get(file) ?? {}
    files.set(file, content)
    content[name] = relinked(value, file, homes)
  }
  const paths: Node = {}
  const names = new Map<string, Set<string>>()
  for (const [path, item] of Object.entries(nodeAt(document, 'paths'))) {
    const file = `paths/${resourceOf(item)}.yaml`
    const taken = names.get(file) ?? new Set<string>()
    names.set(file, taken)
    const name = pathName(path, taken)
    place(file, name, item)
    paths[path] = { $ref: `${file}#/${name}` }
  }
  for (const kind of ['schemas', 'parameters', 'responses']) {
    for (const [name, value] of Object.entries(nodeAt(components, kind)))
      place(homes.get(`${PREFIX}${kind}/${name}`) as string, name, value)
  }
  const { openapi, info, servers, security, tags, paths: _paths, components: _components, ...extensions } = document
  if (isNode(extensions['x-resources'])) {
    files.set(RESOURCES, extensions['x-resources'])
    extensions['x-resources'] = { $ref: RESOURCES }
  }
  const root = {
    openapi,
    info,
    ...extensions,
    servers,
    security,
    tags,
    paths,
    components: { securitySchemes: components['securitySchemes'] },
  }
  return new Map([['openapi.yaml', root], ...files])
}

export function toYaml(value: Node): string {
  return stringifyYaml(value, { lineWidth: -1, noRefs: true })
}

/** Returns the file of each component: a schema is in the file of the one resource that uses it. */
function homesOf(document: Node): Map<string, string> {
  const components = nodeAt(document, 'components')
  const users = new Map<string, Set<string>>()
  for (const [, item] of Object.entries(nodeAt(document, 'paths'))) {
    const resource = resourceOf(item)
    for (const ref of reached(document, item)) users.set(ref, (users.get(ref) ?? new Set()).add(resource))
  }
  const homes = new Map<string, string>()
  for (const name of Object.keys(nodeAt(components, 'schemas'))) {
    const [first, ...more] = users.get(`${PREFIX}schemas/${name}`) ?? []
    homes.set(`${PREFIX}schemas/${name}`, `schemas/${first === undefined || more.length > 0 ? 'shared' : first}.yaml`)
  }
  for (const kind of ['parameters', 'responses'])
    for (const name of Object.keys(nodeAt(components, kind))) homes.set(`${PREFIX}${kind}/${name}`, `${kind}.yaml`)
  return homes
}

function reached(document: Node, start: unknown): Set<string> {
  const found = new Set<string>()
  const stack: unknown[] = [start]
  while (stack.length > 0) {
    const current = stack.pop()
    if (!isObject(current)) continue
    const ref = current['$ref']
    if (typeof ref === 'string' && ref.startsWith(PREFIX) && !found.has(ref)) {
      found.add(ref)
      const [kind = '', name = ''] = ref.slice(PREFIX.length).split('/')
      stack.push(nodeAt(nodeAt(document, 'components'), kind)[name])
    }
    stack.push(...Object.values(current))
  }
  return found
}

function relinked(value: unknown, file: string, homes: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => relinked(item, file, homes))
  if (!isNode(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => {
      const home = key === '$ref' && typeof child === 'string' ? homes.get(child) : undefined
      if (home === undefined) return [key, relinked(child, file, homes)]
      const name = (child as string).split('/').at(-1) as string
      return [key, `${home === file ? '' : posix.relative(posix.dirname(file), home)}#/${name}`]
    }),
  )
}

function resourceOf(item: unknown): string {
  const [route] = routesOf({ paths: { '/': item } })
  return kebabCase(String(route?.operation['operationId'] ?? 'root').split('.')[0] ?? '') || 'root'
}

/** Returns a name for a path: its words, with `One` at the end for a single item. */
function pathName(path: string, taken: Set<string>): string {
  const words = path.split('/').filter((segment) => segment !== '' && !segment.startsWith('{'))
  const base = camelCase(words.join(' ').replaceAll(/[{}]/g, ' ')) || 'root'
  const name = path.endsWith('}') ? `${base}One` : base
  let found = name
  for (let number = 2; taken.has(found); number++) found = name + number
  taken.add(found)
  return found
}
