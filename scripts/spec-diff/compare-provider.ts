import { join } from 'node:path'
import { relativePath } from '@hostwright/shared/text/relative-path.ts'
import type { Change } from './change.ts'
import { versionAt } from './base-version.ts'
import { currentDocument, currentVersion } from './current-version.ts'
import { compareVersions } from './diff.ts'
import type { Git } from '@hostwright/shared/process/git.ts'
import { lastRelease, packageAt, UNRELEASED } from '@hostwright/shared/packages/last-release.ts'
import { operationsByMethod } from './callable.ts'
import { SpecPlaces } from './spec-places.ts'

/** A change and its location in the repository; lines count from one. */
export interface PlacedChange extends Change {
  readonly file?: string
  readonly line?: number
}

/** The result of comparing a provider's spec with its last release. */
export interface Comparison {
  readonly provider: string
  /** Name and version of its package. */
  readonly name: string
  readonly version: string
  /** Display name of the provider. */
  readonly title: string
  /** Tag or ref; undefined if there is none, or it is unknown. */
  readonly base: string | undefined
  /** Version of the release; undefined if the base is not a release. */
  readonly released: string | undefined
  /** The reason why nothing could be compared. */
  readonly unknown?: string
  /** Number of methods, for a new provider. */
  readonly methods: number
  readonly changes: PlacedChange[]
}

/**
 * Compares a provider's client and its spec with the last release.
 *
 * @param root folder of the repository
 * @param ref tag, branch or commit to compare with instead of the last release
 */
export async function compareProvider(root: string, git: Git, provider: string, ref?: string): Promise<Comparison> {
  const { name, version } = await packageAt(join(root, 'packages', provider)).catch(() => ({
    name: `@hostwright/${provider}`,
    version: UNRELEASED,
  }))
  const release = ref === undefined ? await lastRelease(git, name, version) : undefined
  const base = ref ?? (release?.kind === 'released' ? release.tag : undefined)
  // Git reads while this process bundles.
  const [document, before] = await Promise.all([
    currentDocument(root, provider),
    base === undefined ? undefined : versionAt(git, base, provider),
  ])
  const methods = operationsByMethod(document).size
  const title = document['x-provider']?.name ?? provider
  const common = { provider, name, version, title, base, released: release?.kind === 'released' ? release.version : undefined, methods }
  if (release?.kind === 'unknown') return { ...common, unknown: release.reason, changes: [] }
  if (before === undefined) return { ...common, base: undefined, changes: [firstRelease(methods)] }
  const changes = await compareVersions(before, await currentVersion(root, provider, document))
  const places = new SpecPlaces(join(root, 'specs', provider))
  return {
    ...common,
    changes: changes.map((change): PlacedChange => {
      const { file, line } = places.locate(change.pointer)
      return Object.assign(change, { file: relativePath(root, file), line })
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
