import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Git } from '@hostwright/shared/process/git.ts'
import { changelogEntry } from './changelog.ts'
import { tagOf } from '@hostwright/shared/packages/last-release.ts'
import { publishedPackages, type PublishedPackage } from '@hostwright/shared/packages/published.ts'

/** Where GitHub keeps the releases of a repository, `https://api.github.com/repos/hostwright/hostwright/releases`. */
export interface Releases {
  readonly url: string
  /** Of somebody who may write contents; shown nowhere. */
  readonly token: string
}

/**
 * Makes a release on GitHub, with the changelog's entry, of each version in the working tree that has a tag and no release yet.
 *
 * @throws Error naming the tag that GitHub refuses
 */
export async function makeReleases(root: string, releases: Releases, write: (line: string) => void): Promise<void> {
  const tags = new Set(await new Git(root).tags())
  for (const one of await publishedPackages(root)) {
    const tag = tagOf(one)
    if (!tags.has(tag)) continue
    const found = await ask(releases, tag, `/tags/${encodeURIComponent(tag)}`)
    if (found.ok) continue
    if (found.status !== 404) throw await refused(tag, found)
    const made = await ask(releases, tag, '', JSON.stringify(await pageOf(one)))
    if (!made.ok) throw await refused(tag, made)
    write(`Released on GitHub: ${tag}`)
  }
}

async function pageOf(one: PublishedPackage): Promise<object> {
  const changelog = await readFile(join(one.path, 'CHANGELOG.md'), 'utf8').catch(() => '')
  const tag = tagOf(one)
  return { tag_name: tag, name: tag, body: changelogEntry(changelog, one.version), prerelease: one.version.includes('-') }
}

async function ask({ url, token }: Releases, tag: string, path: string, body?: string): Promise<Response> {
  const headers = { accept: 'application/vnd.github+json', authorization: `Bearer ${token}`, 'x-github-api-version': '2022-11-28' }
  const sent = body === undefined ? { headers } : { headers, body, method: 'POST' }
  return fetch(`${url}${path}`, sent).catch((error: unknown) => {
    throw new Error(`GitHub cannot be asked for the release of ${tag}. Run the workflow again.`, { cause: error })
  })
}

async function refused(tag: string, response: Response): Promise<Error> {
  const said = (await response.text()).slice(0, 200)
  return new Error(`GitHub answered ${response.status} for the release of ${tag}: ${said}\nMend what it says, then run the workflow again.`)
}
