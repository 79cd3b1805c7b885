import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseYaml } from '@redocly/openapi-core'
import type { Document } from '@hostwright/openapi/document.ts'
import { isObject } from '@hostwright/openapi/pointer.ts'
import { type Visit, walkDocument } from '@hostwright/openapi/walk.ts'

/** Name of the file in a spec's folder. */
export const UPSTREAM = 'upstream.yaml'

/** The provider's own document as it was last imported: the base of the next update. specs/README.md describes the file. */
export interface Upstream {
  /** File name of the document. */
  readonly source: string
  /** URL at which the provider publishes it. */
  readonly address?: string
  /** `sha256:` and the hexadecimal digest of the file's bytes. */
  readonly digest: string
  /** `info.version` of the document. */
  readonly version: string
  /** By the document's route: `GET /servers/{id}`. */
  readonly operations: Readonly<Record<string, UpstreamOperation>>
  /** Our names of schemas, by the document's names. */
  readonly schemas: Readonly<Record<string, string>>
  /** Changes that `pnpm spec:update` left to decide; remove the entry when the decision is made. */
  readonly undecided?: readonly UndecidedChange[]
  /** Digest of the spec's other files as the import or the last update wrote them. */
  readonly written?: string
  readonly document: Document
}

/** A change of the provider's document that a person has to make in the spec, or to ignore. */
export interface UndecidedChange {
  /** What changed, in a word. */
  readonly kind: string
  readonly text: string
  /** File of the spec, and pointer in it. */
  readonly ours: string
  /** Pointer in the provider's document. */
  readonly theirs: string
}

/** An operation of the provider's document: imported under a name, or left out for a reason. */
export interface UpstreamOperation {
  /** The document's operationId. */
  readonly id?: string
  /** Our operationId. */
  readonly name?: string
  readonly leftOut?: string
}

/** Components that a normal form keeps. */
const COMPONENTS = new Set(['schemas', 'parameters', 'responses', 'requestBodies', 'headers', 'securitySchemes'])
const SENTENCES = new Set([
  'summary',
  'description',
  'title',
  'example',
  'examples',
  'externalDocs',
  'xml',
  'links',
  'callbacks',
  'tags',
  '$comment',
])

/**
 * Returns a copy of a document without sentences, examples and extensions. Routes, parameters, bodies, schemas and security remain.
 *
 * @param document in OpenAPI 3.1, in one file
 */
export function normalForm(document: Document): Document {
  const { openapi, info, servers, security, paths, components = {} } = document
  const kept = Object.entries(components).filter(([kind, entries]) => COMPONENTS.has(kind) && isObject(entries))
  const copy = structuredClone({ openapi, info, servers, security, paths, components: Object.fromEntries(kept) }) as Document
  for (const visit of walkDocument(copy)) strip(visit)
  copy.info = { version: info.version } as Document['info']
  return JSON.parse(JSON.stringify(copy)) as Document
}

function strip({ kind, node }: Visit): void {
  if (kind === 'document') return
  if (kind === 'reference') {
    for (const key of Object.keys(node)) if (key !== '$ref') delete node[key]
    return
  }
  if (kind === 'oauthFlow' && isObject(node['scopes']))
    node['scopes'] = Object.fromEntries(Object.keys(node['scopes']).map((scope) => [scope, '']))
  for (const key of Object.keys(node)) if (SENTENCES.has(key) || key.startsWith('x-')) delete node[key]
}

/** Returns the text of upstream.yaml, with one line for each operation and component, so that a diff shows what changed. */
export function upstreamText({
  source,
  address,
  digest,
  version,
  undecided = [],
  written,
  operations,
  schemas,
  document,
}: Upstream): string {
  const { paths, components = {}, ...rest } = document
  const head = Object.entries({ source, address, digest, version, written }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${inline(value)}`],
  )
  return [
    '# The document that this spec was made from. `pnpm spec:update` compares it with a newer one.',
    ...head,
    ...(undecided.length === 0 ? [] : ['undecided:', ...undecided.map((change) => `  - ${inline(change)}`)]),
    ...block('', 'operations', operations),
    ...block('', 'schemas', schemas),
    'document:',
    ...Object.entries(rest).map(([key, value]) => `  ${key}: ${inline(value)}`),
    '  paths:',
    ...Object.entries(paths).flatMap(([path, item]) => block('    ', path, item)),
    '  components:',
    ...Object.entries(components).flatMap(([kind, entries]) => block('    ', kind, entries as object)),
    '',
  ].join('\n')
}

function block(indent: string, key: string, entries: object): string[] {
  const members = Object.entries(entries).map(([name, value]) => `${indent}  ${keyText(name)}: ${inline(value)}`)
  return members.length === 0 ? [`${indent}${keyText(key)}: {}`] : [`${indent}${keyText(key)}:`, ...members]
}

function keyText(key: string): string {
  return /^[A-Za-z][\w.-]*( \/[\w./{}-]*)?$|^\/[\w./{}-]*$/.test(key) && !/^(y|n|yes|no|on|off|true|false|null)$/i.test(key)
    ? key
    : inline(key)
}

/** Returns a value as JSON, which is YAML once every character that YAML may reject is escaped. */
function inline(value: unknown): string {
  return JSON.stringify(value).replaceAll(/[^\u0020-\u007e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/**
 * Reads a spec's upstream.yaml.
 *
 * @returns undefined if the spec has none
 * @throws Error with the file's name if it is not in this format
 */
export async function readUpstream(folder: string): Promise<Upstream | undefined> {
  const file = join(folder, UPSTREAM)
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (text === undefined) return undefined
  const read: unknown = parseYaml(text)
  if (!isObject(read) || !['operations', 'schemas', 'document'].every((key) => isObject(read[key])))
    throw new Error(`${file} is not as specs/README.md describes: it needs operations, schemas and document.`)
  return read as unknown as Upstream
}
