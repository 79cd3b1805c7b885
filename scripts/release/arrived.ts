import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Git } from '@hostwright/shared/process/git.ts'
import { tagOf } from '@hostwright/shared/packages/last-release.ts'
import type { PublishedPackage } from '@hostwright/shared/packages/published.ts'
import { raisedIn } from './raised.ts'
import { publishedAmong } from './registry-answer.ts'
import { withScratch } from '@hostwright/shared/process/scratch.ts'

/**
 * The packages whose version the registry has, with what would be published from here.
 *
 * @throws Error when it has something else under such a version: nobody may be told that this is ours
 */
export async function arrived(root: string, git: Git, packages: readonly PublishedPackage[]): Promise<readonly PublishedPackage[]> {
  const found = await publishedAmong(root, packages)
  if (found.size === 0) return []
  await withScratch(async (scratch) => {
    for (const [one, integrity] of found) if ((await packedIntegrity(one, scratch)) !== integrity) throw await otherContent(root, git, one)
  })
  return [...found.keys()]
}

/** pnpm packs the same files into the same bytes, whenever and wherever it does. */
async function packedIntegrity(one: PublishedPackage, scratch: string): Promise<string> {
  const file = join(scratch, `${one.name.replace('/', '-')}.tgz`)
  const { stdout } = await promisify(execFile)('pnpm', ['pack', '--json', '--out', file], { cwd: one.path })
  return (JSON.parse(stdout) as { integrity: string }).integrity
}

async function otherContent(root: string, git: Git, one: PublishedPackage): Promise<Error> {
  const tag = tagOf(one)
  const commit = (await raisedIn(git, root, one)).slice(0, 10)
  return new Error(
    `The registry has ${tag} already, with other content than is here. If an earlier run published it and the package was changed ` +
      `since, say so with \`git tag ${tag} ${commit}\`; if not, give the package a version of its own: write a changeset, run ` +
      '`pnpm changeset version` and commit what it writes. Then run `pnpm release` again.',
  )
}
