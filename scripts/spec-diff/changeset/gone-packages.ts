import type { Git } from '@hostwright/shared/process/git.ts'
import { publishedPackages } from '@hostwright/shared/packages/published.ts'

/** A package that has releases, and is no longer here or no longer published. */
export interface GonePackage {
  name: string
  /** Of its last release. */
  tag: string
}

/** What tags say that was released, of the scopes of today's packages, without what is still published. */
export async function gonePackages(root: string, git: Git): Promise<GonePackage[]> {
  const published = (await publishedPackages(root)).map(({ name }) => name)
  const scopes = new Set(published.map(scopeOf))
  const tags = await git.tags('@*/*@*').catch(() => [])
  const last = new Map<string, string>()
  for (const tag of tags) {
    const name = /^(@[^@]+)@\d[^@]*$/.exec(tag)?.[1]
    if (name !== undefined && !last.has(name)) last.set(name, tag)
  }
  const gone = [...last].filter(([name]) => scopes.has(scopeOf(name)) && !published.includes(name))
  return gone.map(([name, tag]) => ({ name, tag })).toSorted((one, other) => (one.name < other.name ? -1 : 1))
}

function scopeOf(name: string): string | undefined {
  return /^@[^/]+(?=\/)/.exec(name)?.[0]
}
