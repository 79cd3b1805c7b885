import type { Document } from '@hostwright/openapi/document.ts'
import type { Git } from '@hostwright/shared/process/git.ts'
import { sourcesAmong } from './compiler/sources.ts'
import type { Version } from './diff.ts'

/** Returns a provider's client and its document at a commit; undefined if there was none. */
export async function versionAt(git: Git, ref: string, provider: string): Promise<Version | undefined> {
  // The paths that the bundled document has had.
  const documents = [`packages/mock/specs/${provider}.json`, `packages/${provider}/openapi.json`]
  const files = await git.filesAt(ref, [`packages/${provider}/src`, 'packages/core/src', ...documents])
  const sources = sourcesAmong(files, provider)
  const text = documents.map((path) => files.get(path)).find((found) => found !== undefined)
  return sources && text !== undefined ? { document: JSON.parse(text) as Document, sources } : undefined
}
