import type { Document } from '@hostwright/openapi/document.ts'
import type { Git } from '@hostwright/shared/process/git.ts'

/** Returns the path of a provider's bundled document. */
const places = (provider: string) => [`packages/mock/specs/${provider}.json`, `packages/${provider}/openapi.json`]

/** Returns a provider's bundled document at a commit; undefined if there was none. */
export async function documentAt(git: Git, ref: string, provider: string): Promise<Document | undefined> {
  for (const place of places(provider)) {
    const text = await git.fileAt(ref, place)
    if (text !== undefined) return JSON.parse(text) as Document
  }
  return undefined
}
