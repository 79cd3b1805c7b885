import { join, relative } from 'node:path'
import type { Change } from './change.ts'
import { documentAt } from './base-document.ts'
import { currentDocument } from './current-document.ts'
import { diffDocuments } from './diff.ts'
import type { Git } from '@hostwright/shared/process/git.ts'
import { lastRelease, packageAt, unreleased } from '@hostwright/shared/packages/last-release.ts'
import { listOperations } from '@hostwright/openapi/operations.ts'
import { methodsOf } from './callable.ts'

/** A change and where it is written: in the repository, the line counted from one. */
export interface PlacedChange extends Change {
  file?: string
  line?: number
}

/** What a provider's spec is compared with, and what came out. */
export interface Comparison {
  provider: string
  /** Name and version of its package. */
  name: string
  version: string
  /** Name of the provider in prose. */
  title: string
  /** Tag or ref; undefined where nothing came before, or it is not known. */
  base: string | undefined
  /** Version of the release; undefined where the base is none. */
  released: string | undefined
  /** Why nothing could be compared. */
  unknown?: string
  /** Number of methods, for what is new as a whole. */
  methods: number
  changes: PlacedChange[]
}

/**
 * Compares a provider's spec, as its files are now, with its last release.
 *
 * @param root folder of the repository
 * @param ref tag, branch or commit in place of the last release
 */
export async function compareProvider(root: string, git: Git, provider: string, ref?: string): Promise<Comparison> {
  const { name, version } = await packageAt(join(root, 'packages', provider)).catch(() => ({
    name: `@hostwright/${provider}`,
    version: unreleased,
  }))
  const release = ref === undefined ? await lastRelease(git, name, version) : undefined
  const base = ref ?? (release?.kind === 'released' ? release.tag : undefined)
  const { document, place } = await currentDocument(provider, join(root, 'specs'))
  const methods = listOperations(document).flatMap((operation) => methodsOf(operation)).length
  const title = document['x-provider']?.name ?? provider
  const common = { provider, name, version, title, base, released: release?.kind === 'released' ? release.version : undefined, methods }
  if (release?.kind === 'unknown') return { ...common, unknown: release.reason, changes: [] }
  const before = base === undefined ? undefined : await documentAt(git, base, provider)
  if (before === undefined) return { ...common, base: undefined, changes: [firstRelease(methods)] }
  const changes = await diffDocuments(before, document)
  return {
    ...common,
    changes: changes.map((change): PlacedChange => {
      const found = place(change.pointer)
      const at = found && { file: relative(root, found.file).replaceAll('\\', '/'), line: found.line }
      return Object.assign(change, at)
    }),
  }
}

function firstRelease(methods: number): Change {
  return {
    level: 'added',
    methods: [],
    field: 'client',
    message: `is new, with ${methods} ${methods === 1 ? 'method' : 'methods'}`,
    pointer: '#',
  }
}
