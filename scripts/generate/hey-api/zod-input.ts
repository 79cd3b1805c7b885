import { METHODS, type Document, type Operation, type PathItem } from '@hostwright/openapi/document.ts'
import { referenceSites, type Site } from '@hostwright/openapi/reference-sites.ts'
import { walkDocument } from '@hostwright/openapi/walk.ts'
import { acceptUndocumented } from './lenient-responses.ts'
import { stateOpenness } from './strict-requests.ts'

const COMPONENTS = '#/components/schemas/'

/**
 * Prepares a document for zod, in place: schemas of responses are lenient, those of requests stay strict. Defaults are removed, as the provider fills them in.
 *
 * A component that both use keeps its name for responses, and gets a strict copy for requests.
 *
 * @param inputs names of further components that describe request bodies
 * @returns the original names of the components of requests, by their new names
 */
export function separateResponses(document: Document, inputs: readonly string[]): ReadonlyMap<string, string> {
  const components = ((document.components ??= {}).schemas ??= {})
  for (const { kind, node } of walkDocument(document)) if (kind === 'schema') delete node['default']
  const sent = new Set([...inputs, ...reachedFrom(document, requestsOf(document, inputs))])
  const received = reachedFrom(document, responsesOf(document, []))
  const twins = new Map<string, string>()
  for (const name of Object.keys(components))
    if (sent.has(name) && received.has(name)) twins.set(name, freeName(components, `${name}Request`))
  for (const [name, twin] of twins) components[twin] = structuredClone(components[name] ?? {})
  const strict = new Map([...sent].map((name) => [twins.get(name) ?? name, name]))
  const requests = requestsOf(document, [...strict.keys()])
  rename(requests, twins)
  stateOpenness(document, requests)
  const lenient = Object.keys(components).filter((name) => !strict.has(name))
  acceptUndocumented(document, responsesOf(document, lenient))
  return strict
}

/** Returns the names of the components that a part of a document refers to, directly or indirectly. */
function reachedFrom(document: Document, part: Document): Set<string> {
  const names = new Set<string>()
  const waiting: Site[] = [{ node: part, kind: 'document', pointer: '' }]
  for (let site = waiting.pop(); site !== undefined; site = waiting.pop()) {
    for (const { ref } of referenceSites(site)) {
      const name = ref.startsWith(COMPONENTS) ? ref.slice(COMPONENTS.length) : undefined
      if (name === undefined || names.has(name)) continue
      names.add(name)
      waiting.push({ node: document.components?.schemas?.[name], kind: 'schema', pointer: '' })
    }
  }
  return names
}

function rename(part: Document, twins: ReadonlyMap<string, string>): void {
  for (const { node, key, ref } of referenceSites({ node: part, kind: 'document', pointer: '' })) {
    const twin = twins.get(ref.slice(COMPONENTS.length))
    if (twin !== undefined && ref.startsWith(COMPONENTS)) node[key] = COMPONENTS + twin
  }
}

function freeName(components: Readonly<Record<string, unknown>>, name: string): string {
  return Object.hasOwn(components, name) ? freeName(components, `${name}Body`) : name
}

/** Returns the parameters and request bodies of a document, and components by name, as a document that shares their objects. */
function requestsOf(document: Document, names: readonly string[]): Document {
  const items = Object.values(document.paths)
  const own = operationsOf(items).map(({ parameters, requestBody }) => ({ post: { parameters, requestBody } }))
  return documentOf(document, [...items.map(({ parameters }) => ({ parameters })), ...own], names)
}

/** Returns the responses of a document, and components by name, as a document that shares their objects. */
function responsesOf(document: Document, names: readonly string[]): Document {
  const items = operationsOf(Object.values(document.paths)).map(({ responses }) => ({ get: { responses } }))
  const part = documentOf(document, items, names)
  return { ...part, components: { ...part.components, responses: document.components?.responses ?? {} } }
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
