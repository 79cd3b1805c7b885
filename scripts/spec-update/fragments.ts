import { STATUS_CODES } from 'node:http'
import { isObject } from '@hostwright/openapi/pointer.ts'
import { pascalCase } from '@hostwright/new-provider/case.ts'
import { isNode, type Node, nodeAt, nodesAt } from '@hostwright/new-provider/node.ts'
import type { FileEdit } from './findings.ts'
import { componentAt, componentName, type Links } from './links.ts'
import { linkTo, type Place, type Spec } from './place.ts'
import { type At, isSame, type Side } from './side.ts'

const KEYS = ['type', 'format', 'enum', 'required', 'properties']

/** Makes parts of the newer document into parts of the spec. Components that the spec lacks are added. */
export class Fragments {
  readonly #newer: Side
  readonly #spec: Spec
  readonly #links: Links | undefined
  readonly #taken: Set<string>
  readonly #prefix: string
  readonly #sharedHeaders: ReadonlyMap<string, Place>
  readonly #added = new Map<string, Place>()
  /** The new components. */
  readonly edits: FileEdit[] = []

  /** @param taken names that no new component may have */
  constructor(newer: Side, spec: Spec, links: Links | undefined, taken: ReadonlySet<string>) {
    this.#newer = newer
    this.#spec = spec
    this.#links = links
    this.#taken = new Set([...taken, ...componentNames(spec)])
    this.#sharedHeaders = sharedHeaders(spec)
    this.#prefix = commonPrefix(Object.keys(newer.node(['components', 'schemas'])))
  }

  /** The places of the components that were added, by their names in the document. */
  get added(): ReadonlyMap<string, Place> {
    return this.#added
  }

  /** Returns a value with the references in it led to our components. */
  value(at: At, file: string): unknown {
    const value = this.#newer.get(at)
    if (!isObject(value)) return value
    const component = this.#newer.component(at)
    const link = component === undefined ? undefined : linkTo(this.component(component, file), file)
    if (Array.isArray(value)) return value.map((_, index) => this.value([...at, String(index)], file))
    // Responses may gain fields.
    const keys = Object.keys(value).filter((key) => key !== 'additionalProperties' || value[key] !== false)
    const entries = inOrder(keys, typeof value['type'] === 'string').map((key) => [
      key,
      key === '$ref' && link !== undefined ? link : this.value([...at, key], file),
    ])
    return Object.fromEntries(entries) as unknown
  }

  /** Returns the place of our component for one of the document; adds it if there is none. @param file the file of its first use */
  component(name: string, file: string, status = ''): Place {
    const known = this.#added.get(name) ?? this.#links?.ours.get(name)
    if (known !== undefined) return known
    const [kind = ''] = name.split('/')
    const own = this.#free(this.#proposed(name.slice(kind.length + 1)))
    const home = kind === 'schemas' ? schemasFile(file) : `${kind}.yaml`
    const place = { file: home, path: [own] }
    this.#added.set(name, place)
    const at = componentAt(name)
    this.edits.push({ ...place, value: kind === 'responses' ? this.response(at, home, `${own}Content`, status) : this.value(at, home) })
    return place
  }

  /** Returns the place of a copy of a component. @param newer the newer document's part: a component that is new names the copy */
  copyPlace(newer: At, file: string, proposal: string): Place {
    const name = componentName(newer)
    const isNew = name !== undefined && this.#links?.ours.has(name) === false
    return { file, path: [this.#free(isNew ? this.#proposed(newer[2] ?? '') : proposal)] }
  }

  /** Records which component of ours stands for one of the document from now on. */
  record(name: string, place: Place): void {
    this.#added.set(name, place)
  }

  /** Returns a parameter; one that the spec has for several operations is a reference. */
  parameter(at: At, file: string): unknown {
    const { in: place, name, required, ...rest } = this.value(this.#newer.follow(at), file) as Node
    const value = { name, in: place, ...(required === true && { required }), ...rest }
    return sharedParameter(this.#spec, value, file)
  }

  /** @param name begins the name of an object in the body */
  response(at: At, file: string, name: string, status = ''): unknown {
    const component = this.#newer.component(at)
    if (component !== undefined) return { $ref: linkTo(this.component(component, file, status), file) }
    const { content: _, headers, ...rest } = this.value(at, file) as Node
    const own = Object.entries(nodeAt({ headers }, 'headers')).map(([header, value]) => [header, this.header(header, value, file)])
    const description = `${STATUS_CODES[status] ?? 'Any other response'}.`
    const content = this.content([...at, 'content'], file, name)
    return {
      description,
      ...rest,
      ...(own.length > 0 && { headers: Object.fromEntries(own) as unknown }),
      ...(content !== undefined && { content }),
    }
  }

  /** Returns a response header; one that the spec has for several responses is a reference. */
  header(name: string, value: unknown, file: string): unknown {
    const shared = this.#sharedHeaders.get(name.toLowerCase())
    return shared === undefined ? value : { $ref: linkTo(shared, file) }
  }

  requestBody(at: At, file: string, name: string): unknown {
    const target = this.#newer.follow(at)
    const content = this.content([...target, 'content'], file, name) ?? {}
    return { ...(this.#newer.node(target)['required'] === true && { required: true }), content }
  }

  /** Returns media types whose objects are components. */
  content(at: At, file: string, name: string): Node | undefined {
    const types = Object.keys(this.#newer.node(at))
    if (types.length === 0) return undefined
    return Object.fromEntries(types.map((type) => [type, { schema: this.body([...at, type, 'schema'], file, name) }]))
  }

  /** Returns a schema whose objects are components. @param name begins their names */
  body(at: At, file: string, name: string): unknown {
    const schema = this.#newer.node(at)
    if (isNode(schema['properties'])) return { $ref: linkTo(this.#hoisted(at, file, name), file) }
    if (isNode(schema['items'])) {
      const { items: _, ...rest } = this.value(at, file) as Node
      return { ...rest, items: this.body([...at, 'items'], file, `${name}Item`) }
    }
    const unions = ['oneOf', 'anyOf'].filter((key) => nodesAt(schema, key).length > 0)
    const value = this.value(at, file) ?? {}
    return Object.assign(
      value,
      ...unions.map((key) => ({
        [key]: nodesAt(schema, key).map((_, index) => this.body([...at, key, String(index)], file, `${name}${index + 1}`)),
      })),
    ) as unknown
  }

  #hoisted(at: At, file: string, name: string): Place {
    const home = schemasFile(file)
    const place = { file: home, path: [this.#free(name)] }
    this.edits.push({ ...place, value: this.value(at, home) })
    return place
  }

  /** Returns a name without the namespace that all schemas have: `ContainerState` for `acme.v1.container.State`. */
  #proposed(name: string): string {
    const parts = (name.startsWith(this.#prefix) ? name.slice(this.#prefix.length) : name).split('.').map(pascalCase)
    const last = parts.at(-1) ?? ''
    const domain = parts.at(-2) ?? ''
    return (last.toLowerCase().includes(domain.toLowerCase()) ? last : domain + last) || 'Schema'
  }

  #free(name: string): string {
    let found = name
    for (let number = 2; this.#taken.has(found); number++) found = name + number
    this.#taken.add(found)
    return found
  }
}

/** Returns the keys of a schema in the order that specs have. */
function inOrder(keys: readonly string[], isSchema: boolean): readonly string[] {
  const rank = (key: string) => (KEYS.includes(key) ? KEYS.indexOf(key) : KEYS.length)
  return isSchema ? keys.toSorted((a, b) => rank(a) - rank(b)) : keys
}

/** Returns a parameter, or a reference to one that the spec has for several operations. */
export function sharedParameter(spec: Spec, parameter: Node, file: string): unknown {
  const all = Object.entries(spec.node({ file: 'parameters.yaml', path: [] }))
  const shared = all.find(([, one]) => isNode(one) && isSame(bare(one), bare(parameter)))
  return shared === undefined ? parameter : { $ref: linkTo({ file: 'parameters.yaml', path: [shared[0]] }, file) }
}

/** Returns a parameter without its texts. */
function bare(parameter: Readonly<Record<string, unknown>>): Node {
  const { description: _, example: _example, schema, required = false, ...rest } = parameter
  const { description: _text, ...plain } = nodeAt({ schema }, 'schema')
  return { ...rest, required, schema: plain }
}

function componentNames(spec: Spec): string[] {
  const files = spec.files().filter((file) => /^(schemas\/|(responses|parameters|headers)\.yaml$)/.test(file))
  return files.flatMap((file) => Object.keys(spec.node({ file, path: [] })))
}

function schemasFile(file: string): string {
  const resource = /^(?:paths|schemas)\/(.+)$/.exec(file)?.[1]
  return `schemas/${resource ?? 'shared.yaml'}`
}

/** Returns the dotted start that nearly all names have. */
function commonPrefix(names: readonly string[]): string {
  const first = names.find((name) => name.includes('.')) ?? ''
  for (let end = first.lastIndexOf('.'); end > 0; end = first.lastIndexOf('.', end - 1)) {
    const prefix = first.slice(0, end + 1)
    if (names.filter((name) => name.startsWith(prefix)).length > names.length * 0.9) return prefix
  }
  return ''
}

/** Returns the places of headers that responses share, by their names in responses. */
function sharedHeaders(spec: Spec): Map<string, Place> {
  const found = new Map<string, Place>()
  const visit = (value: unknown): void => {
    if (!isObject(value)) return
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'headers' && isNode(inner)) {
        for (const name of Object.keys(inner)) {
          const ref = nodeAt(inner, name)['$ref']
          if (typeof ref === 'string' && ref.includes('headers.yaml#/'))
            found.set(name.toLowerCase(), { file: 'headers.yaml', path: [ref.split('#/')[1] ?? ''] })
        }
      } else visit(inner)
    }
  }
  for (const file of spec.files()) visit(spec.get({ file, path: [] }))
  return found
}
