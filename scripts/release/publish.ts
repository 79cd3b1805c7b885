import type { Git } from '../spec-diff/git.ts'
import { runChangesets } from './changesets.ts'
import { publicPackages, publishedVersions, tagOf } from './packages.ts'
import { tagRaised } from './raised.ts'

/**
 * Publishes every version that the registry does not have, core before what depends on it, and tags what has no tag. What was
 * interrupted is finished by doing it again: versions on the registry are left alone, but for a tag that they lack.
 *
 * @param ask whether a one-time password may be asked for
 * @throws Error naming what is still to be published
 */
export async function publishPackages(root: string, git: Git, write: (line: string) => void, ask = false): Promise<void> {
  const before = await tagsOf(git)
  const { ok, printed } = await runChangesets(['publish'], root, ask)
  if (printed !== '') write(printed)
  const packages = await publicPackages(root)
  const missing: string[] = []
  const tags = await tagsOf(git)
  for (const one of packages.filter((each) => !tags.has(tagOf(each)))) {
    // Published in an earlier run, or its tag would be here; the registry has had the time to show it.
    if ((await publishedVersions(root, one.name)).includes(one.version)) await tagRaised(git, root, one)
    else missing.push(tagOf(one))
  }
  // changesets/action looks for these lines.
  for (const tag of await tagsOf(git)) if (!before.has(tag)) write(`New tag: ${tag}`)
  if (missing.length > 0)
    throw new Error(`Not published: ${missing.join(', ')}. Mend what is said above, then run \`pnpm release\` again; it goes on from here.`)
  if (!ok) throw new Error('All versions are published, but changesets failed. Read what it says above, then run `pnpm release` again.')
  write('Every version is published and tagged. Push the tags with `git push --tags` where no workflow does.')
}

async function tagsOf(git: Git): Promise<Set<string>> {
  return new Set((await git.run('tag', '--list')).split('\n').filter((tag) => tag !== ''))
}
