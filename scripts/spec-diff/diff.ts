import { resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Document } from '@hostwright/openapi/document.ts'
import { operationsByMethod, pairOperations } from './callable.ts'
import { LEVELS, type Change } from './change.ts'
import { type ClientDifferences, NO_DIFFERENCES } from './compiler/client-differences.ts'
import { fieldOf } from './compiler/difference.ts'
import { type Sources, sourcesWith } from './compiler/sources.ts'
import { authMethodChanges } from './documents/auth-methods.ts'
import { exportChanges } from './documents/exports.ts'
import { extensionChanges } from './documents/extensions.ts'
import { methodChanges } from './documents/methods.ts'
import { paginationChanges } from './documents/pagination.ts'
import { retryChanges } from './documents/retry.ts'
import { textChanges } from './documents/texts.ts'
import { pointerInOperation, pointerInSchema } from './place.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** A version of a client, and the document that it was generated from. */
export interface Version {
  readonly document: Document
  readonly sources: Sources
}

/**
 * Returns the changes between two versions of a client that affect its users, the worst first. The compiler says what breaks; the documents
 * add what types do not show, and the places.
 */
export async function compareVersions(before: Version, after: Version): Promise<Change[]> {
  const isSame = isDeepStrictEqual(before.sources, after.sources)
  if (isSame && isDeepStrictEqual(before.document, after.document)) return []
  const classes = { before: classOf(before), after: classOf(after) }
  // The compiler takes longer to load than all else.
  const differences = isSame
    ? NO_DIFFERENCES
    : (await import('./compiler/compare-clients.ts')).compareClients(before.sources, after.sources, classes)
  const pairs = pairOperations(before.document, after.document)
  const found = [
    ...methodChanges(differences, before.document, after.document),
    ...exportChanges(differences),
    ...typeChanges(differences, before.document, after.document),
    ...(differences.options.length > 0 ? [] : authMethodChanges(before.document, after.document)),
    ...extensionChanges(pairs, before.document, after.document),
    ...paginationChanges(pairs, before.document, after.document),
    ...retryChanges(pairs),
    ...textChanges(pairs, before.document, after.document, differences.renamed),
  ]
  const merged = merge(found)
  return LEVELS.flatMap((level) => merged.filter((change) => change.level === level))
}

/**
 * Returns the changes between two bundled documents: between the clients that today's generator makes of them. A document that does not say
 * how clients authenticate, or has no name for their class, gets a bearer token, and the class `Client`.
 */
export async function diffDocuments(before: Document, after: Document): Promise<Change[]> {
  const [was, is] = [await generated(ROOT, 'client', completed(before)), await generated(ROOT, 'client', completed(after))]
  return compareVersions(was, is)
}

function completed(document: Document): Document {
  const provider = document['x-provider']
  const hasName = /^[A-Z][A-Za-z0-9]+$/.test(provider?.name ?? '')
  const named = hasName ? document : { ...document, 'x-provider': { docs: 'https://docs.example.com', ...provider, name: 'Client' } }
  if (Object.keys(document.security?.[0] ?? {}).length > 0) return named
  const token = { 'x-credentials': { token: { description: 'The token.', example: 'made-up', secret: true } } } as const
  const securitySchemes = { token: { type: 'http', scheme: 'bearer', ...token } as const }
  return { ...named, security: [{ token: [] }], components: { ...document.components, securitySchemes } }
}

/** Returns the client that today's generator makes of a document, with the core in a working tree. */
export async function generated(root: string, provider: string, document: Document): Promise<Version> {
  // Loading the generators takes longer than most comparisons.
  const { generateSources } = await import('@hostwright/generate/generate-package.ts')
  const sources = await sourcesWith(root, await generateSources(provider, document))
  if (sources === undefined) throw new Error(`The generator emits no index for ${provider}.`)
  return { document, sources }
}

function classOf({ document }: Version): string {
  return document['x-provider']?.name ?? ''
}

function typeChanges({ findings, others, options }: ClientDifferences, before: Document, after: Document): Change[] {
  const operations = new Map([...operationsByMethod(before), ...operationsByMethod(after)])
  return [...findings, ...others, ...options].map((finding): Change => {
    const { component, steps, level, message, note } = finding
    const operation = operations.get(finding.methods[0] ?? '')
    const inMethod = operation ? pointerInOperation(after, operation, steps) : '#'
    const pointer = component === undefined ? inMethod : pointerInSchema(after, component, steps)
    return {
      level,
      methods: finding.methods.filter((name) => name !== ''),
      field: fieldOf(component, steps) || undefined,
      message,
      note,
      pointer,
    }
  })
}

/** Merges changes with the same sentence: their methods are listed together. */
function merge(changes: readonly Change[]): Change[] {
  const merged = new Map<string, Change>()
  for (const change of changes) {
    const { level, field, message, note, methods } = change
    const key = JSON.stringify([level, field, message, note])
    const other = merged.get(key)
    merged.set(key, other ? { ...other, methods: [...new Set([...other.methods, ...methods])] } : change)
  }
  return [...merged.values()]
}
