import { METHODS, type Document, type Operation, type PathItem } from '@hostwright/openapi/document.ts'
import { referenceSites, type Site } from '@hostwright/openapi/reference-sites.ts'

const COMPONENTS = '#/components/schemas/'

/**
 * Gives requests, in place, a copy of each component that responses use too, which keep the component itself.
 *
 * @param inputs names of further components that describe request bodies
 * @param suffix of the names of the copies
 * @param isCopied whether a component needs the copy; one that refers to such a component must need it too
 * @returns the original names of the components of requests, by their new names
 */
export function copyForRequests(
  document: Document,
  inputs: readonly string[],
  suffix: string,
  isCopied: (name: string) => boolean = () => true,
): ReadonlyMap<string, string> {
  const components = ((document.components ??= {}).schemas ??= {})
  const sent = new Set([...inputs, ...reachedFrom(document, requestsOf(document, inputs))])
  const received = reachedFrom(document, responsesOf(document, []))
  const copies = new Map<string, string>()
  for (const name of Object.keys(components))
    if (sent.has(name) && received.has(name) && isCopied(name)) copies.set(name, freeName(components, name + suffix))
  for (const [name, copy] of copies) components[copy] = structuredClone(components[name] ?? {})
  const requests = new Map([...sent].map((name) => [copies.get(name) ?? name, name]))
  rename(requestsOf(document, [...requests.keys()]), copies)
  return requests
}

/** Yields the names of the components that a part of a document refers to itself. */
export function* referredFrom(part: Site): Generator<string> {
  for (const { ref } of referenceSites(part)) if (ref.startsWith(COMPONENTS)) yield ref.slice(COMPONENTS.length)
}

/** Returns the names of the components that a part of a document refers to, directly or indirectly. */
function reachedFrom(document: Document, part: Document): Set<string> {
  const names = new Set<string>()
  const waiting: Site[] = [{ node: part, kind: 'document', pointer: '' }]
  for (let site = waiting.pop(); site !== undefined; site = waiting.pop()) {
    for (const name of referredFrom(site)) {
      if (names.has(name)) continue
      names.add(name)
      waiting.push({ node: document.components?.schemas?.[name], kind: 'schema', pointer: '' })
    }
  }
  return names
}

/** Returns the parameters and request bodies of a document, and components by name, as a document that shares their objects. */
export function requestsOf(document: Document, names: readonly string[]): Document {
  const items = Object.values(document.paths)
  const own = operationsOf(items).map((operation) => ({ post: { parameters: operation.parameters, requestBody: operation.requestBody } }))
  const { parameters = {}, requestBodies = {} } = document.components ?? {}
  const part = documentOf(document, [...items.map((item) => ({ parameters: item.parameters })), ...own], names)
  return { ...part, components: { ...part.components, parameters, requestBodies } }
}

/** Returns the responses and webhooks of a document, and components by name, as a document that shares their objects. */
export function responsesOf(document: Document, names: readonly string[]): Document {
  const items = operationsOf(Object.values(document.paths)).map(({ responses }) => ({ get: { responses } }))
  const part = documentOf(document, items, names)
  const { webhooks } = document
  return { ...part, ...(webhooks && { webhooks }), components: { ...part.components, responses: document.components?.responses ?? {} } }
}

function rename(part: Document, copies: ReadonlyMap<string, string>): void {
  for (const { node, key, ref } of referenceSites({ node: part, kind: 'document', pointer: '' })) {
    const copy = copies.get(ref.slice(COMPONENTS.length))
    if (copy !== undefined && ref.startsWith(COMPONENTS)) node[key] = COMPONENTS + copy
  }
}

function freeName(components: Readonly<Record<string, unknown>>, name: string): string {
  return Object.hasOwn(components, name) ? freeName(components, `${name}Body`) : name
}

function operationsOf(items: readonly PathItem[]): Operation[] {
  return items.flatMap((item) => METHODS.flatMap((method) => item[method] ?? []))
}

function documentOf({ openapi, info, components = {} }: Document, items: readonly object[], names: readonly string[]): Document {
  return {
    openapi,
    info,
    paths: Object.fromEntries(items.map((item, index) => [`/${index}`, item])) as Document['paths'],
    components: { schemas: Object.fromEntries(names.map((name) => [name, components.schemas?.[name] ?? {}])) },
  }
}
