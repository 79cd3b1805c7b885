import { capitalized, coreNames, OAUTH2, resourceClass, ROLES, typeStem } from '@hostwright/generate'
import { GLOBALS } from '@hostwright/lint-specs'

import type { Document } from '@hostwright/openapi/document.ts'
import { childPointer, isObject, parsePointer, valueAt } from '@hostwright/openapi/pointer.ts'
import { walkDocument } from '@hostwright/openapi/walk.ts'
import { pascalCase } from './case.ts'
import { isNode, type Node, nodeAt } from './node.ts'
import { note, type Report } from './report.ts'
import { follow, routesOf } from './routes.ts'
import { shareObjects } from './shared-objects.ts'

const PREFIX = '#/components/'

/** Moves, in place, objects in bodies and items to components, and renames components so that they can be types. */
export function nameComponents(document: Node, provider: string, report: Report): void {
  prune(document)
  shareObjects(document, report)
  hoistBodies(document)
  prune(document)
  const taken = takenNames(document, provider)
  renameAll(document, 'schemas', (name) => free(pascalCase(name) || 'Schema', taken, provider), report)
  for (const kind of ['responses', 'parameters']) {
    const used = new Set<string>()
    renameAll(document, kind, (name) => free(pascalCase(name) || 'Shared', used, provider), report)
  }
}

/** Removes, in place, unreferenced components. */
export function prune(document: Node): void {
  const components = nodeAt(document, 'components')
  const used = new Set<string>()
  const visit = (value: unknown): void => {
    const stack = [value]
    while (stack.length > 0) {
      const current = stack.pop()
      if (!isObject(current)) continue
      const ref = current['$ref']
      if (typeof ref === 'string' && ref.startsWith(PREFIX) && !used.has(ref)) {
        used.add(ref)
        stack.push(follow(document, { $ref: ref }), valueAt(document, ref))
      }
      stack.push(...Object.values(current))
    }
  }
  visit(document['paths'])
  for (const [kind, entries] of Object.entries(components)) {
    if (kind === 'securitySchemes') continue
    if (!['schemas', 'parameters', 'responses'].includes(kind)) delete components[kind]
    else if (isNode(entries)) for (const name of Object.keys(entries)) if (!used.has(refOf(kind, name))) delete entries[name]
  }
}

function refOf(kind: string, name: string): string {
  return childPointer(`${PREFIX}${kind}`, name)
}

function hoistBodies(document: Node): void {
  const components = nodeAt(document, 'components')
  const schemas = (components['schemas'] ??= {}) as Node
  const known = new Map<Node, string>()
  const hoist = (owner: Node, key: string, name: string): void => {
    const schema = owner[key]
    if (!isNode(schema)) return
    if (isNode(schema['properties'])) {
      let unused = name
      for (let number = 2; Object.hasOwn(schemas, unused); number++) unused = name + number
      const component = known.get(schema) ?? unused
      known.set(schema, component)
      schemas[component] = schema
      owner[key] = { $ref: `${PREFIX}schemas/${component}` }
    } else if (isNode(schema['items'])) hoist(schema, 'items', `${name}Item`)
  }
  const hoistAll = (owner: unknown, name: string) => {
    for (const media of Object.values(nodeAt(isNode(owner) ? owner : {}, 'content'))) if (isNode(media)) hoist(media, 'schema', name)
  }
  for (const [name, response] of Object.entries(nodeAt(components, 'responses'))) hoistAll(response, `${pascalCase(name)}Content`)
  for (const { operation } of routesOf(document)) {
    const type = typeStem(String(operation['operationId']))
    hoistAll(operation['requestBody'], `${type}Input`)
    for (const [status, response] of Object.entries(nodeAt(operation, 'responses'))) {
      hoistAll(response, status.startsWith('2') ? `${type}Result` : `${type}Problem${status}`)
    }
  }
}

/** Returns names that no schema may have. */
export function takenNames(document: Node, provider: string): Set<string> {
  const name = pascalCase(provider)
  const ids = routesOf(document).map(({ operation }) => String(operation['operationId']))
  const classes = ids.flatMap((id) => {
    const path = id.split('.').slice(0, -1)
    return path.map((_, depth) => resourceClass(path.slice(0, depth + 1)))
  })
  const types = ids.flatMap((id) => ROLES.map((role) => `${typeStem(id)}${role}`))
  const options = Object.values(nodeAt(nodeAt(document, 'components'), 'securitySchemes')).flatMap((scheme) =>
    Object.keys(nodeAt(scheme as Node, 'x-credentials')),
  )
  const own = ['', 'Options', 'Behaviour', 'Auth', ...options.map((option) => `By${capitalized(option)}`)].map((end) => name + end)
  return new Set([...GLOBALS, ...coreNames(), ...OAUTH2, ...own, ...classes, ...types])
}

function free(name: string, taken: Set<string>, provider: string): string {
  let found = name
  if (taken.has(found)) found = pascalCase(provider) + name
  for (let number = 2; taken.has(found); number++) found = `${name}${number}`
  taken.add(found)
  return found
}

function renameAll(document: Node, kind: string, rename: (name: string) => string, report: Report): void {
  const components = nodeAt(document, 'components')
  const entries = nodeAt(components, kind)
  // Valid names first, so that they stay as they are.
  const order = Object.keys(entries).toSorted((a, b) => Number(pascalCase(b) === b) - Number(pascalCase(a) === a) || (a < b ? -1 : 1))
  const names = new Map(order.map((name) => [name, rename(name)]))
  components[kind] = Object.fromEntries(Object.entries(entries).map(([name, entry]) => [names.get(name), entry]))
  for (const [from, to] of names)
    if (pascalCase(from) !== to && kind === 'schemas') note(report, 'Components are renamed so that they can be types.', `${from} → ${to}`)
  for (const { node } of walkDocument(document as unknown as Document)) {
    const ref = node['$ref']
    if (typeof ref !== 'string' || !ref.startsWith(`${PREFIX}${kind}/`)) continue
    const to = names.get(parsePointer(ref).at(-1) ?? '')
    if (to !== undefined) node['$ref'] = `${PREFIX}${kind}/${to}`
  }
}
