import { relative } from 'node:path'
import type { Git } from '@hostwright/shared/process/git.ts'
import { tagOf } from '@hostwright/shared/packages/last-release.ts'
import type { PublishedPackage } from '@hostwright/shared/packages/published.ts'

/**
 * Tags the commit with which a version came into the branch. Its run was interrupted after it was published; what was committed
 * since may not be in it, and the check of changesets compares with the tag.
 */
export async function tagRaised(git: Git, root: string, one: PublishedPackage): Promise<void> {
  await git.run('tag', tagOf(one), '--message', tagOf(one), await raisedIn(git, root, one))
}

/**
 * The commit with which a version came into the branch.
 *
 * @throws Error when it is not committed
 */
export async function raisedIn(git: Git, root: string, one: PublishedPackage): Promise<string> {
  const manifest = `${relative(root, one.path)}/package.json`
  const line = `"version": "${one.version}"`
  const found = await git.run(
    'log',
    '--first-parent',
    '--diff-merges=first-parent',
    '--no-patch',
    '-1',
    '--format=%H',
    `-S${line}`,
    '--',
    manifest,
  )
  const commit = found.trim()
  if (commit === '') throw new Error(`No commit has ${line} in ${manifest}. Commit it, then run \`pnpm release\` again.`)
  return commit
}
