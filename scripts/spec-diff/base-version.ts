import type { Document } from '@hostwright/openapi/document.ts'
import type { Git } from '@hostwright/shared/process/git.ts'
import { sourcesAt } from './compiler/sources.ts'
import type { Version } from './diff.ts'

/** Returns the paths that a provider's bundled document has had. */
const candidates = (provider: string) => [`packages/mock/specs/${provider}.json`, `packages/${provider}/openapi.json`]

/** Returns a provider's client and its document at a commit; undefined if there was none. */
export async function versionAt(git: Git, ref: string, provider: string): Promise<Version | undefined> {
  const sources = await sourcesAt(git, ref, provider)
  if (sources === undefined) return undefined
  for (const path of candidates(provider)) {
    const text = await git.fileAt(ref, path)
    if (text !== undefined) return { document: JSON.parse(text) as Document, sources }
  }
  return undefined
}
