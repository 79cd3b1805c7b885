import { arrived } from './arrived.ts'
import type { Git } from '@hostwright/shared/process/git.ts'
import { runChangesets } from './changesets.ts'
import { tagOf } from '@hostwright/shared/packages/last-release.ts'
import { publishedPackages, type PublishedPackage } from '@hostwright/shared/packages/published.ts'
import { tagRaised } from './raised.ts'

/**
 * Publishes every version that the registry does not have, core before what depends on it, and tags what has no tag. What was
 * interrupted is finished by doing it again: versions on the registry are left alone, but for a tag that they lack.
 *
 * @param ask whether a one-time password may be asked for
 * @throws Error naming what is still to be published, or what the registry has that is not from here
 */
export async function publishPackages(root: string, git: Git, write: (line: string) => void, ask = false): Promise<void> {
  const before = new Set(await git.tags())
  // Before anything is published that depends on it.
  await arrived(root, git, await untagged(root, git))
  const { ok, printed, signal } = await runChangesets(['publish'], root, ask)
  if (printed !== '') write(printed)
  // changesets/action takes what was published from these lines.
  const missing = await tagArrived(root, git).finally(async () => {
    for (const tag of (await git.tags()).toSorted()) if (!before.has(tag)) write(`New tag: ${tag}`)
  })
  const stopped = signal === null ? '' : `Publishing was stopped by ${signal}. `
  const again = `${signal === null ? 'Mend what is said above, then run' : 'Run'} \`pnpm release\` again; it goes on from here.`
  if (missing.length > 0) {
    const late = signal === null ? '' : 'What had begun may still arrive there. '
    throw new Error(`${stopped}Not on the registry yet: ${missing.join(', ')}. ${late}${again}`)
  }
  if (!ok) throw new Error(`${stopped}All versions are published, but publishing did not end well. ${again}`)
  write('Every version is published and tagged. Push the tags with `git push --tags` where no workflow does.')
}

/** Tags what the registry has by now. @returns the tags of what it does not have */
async function tagArrived(root: string, git: Git): Promise<string[]> {
  const packages = await untagged(root, git)
  const found = await arrived(root, git, packages)
  for (const one of found) await tagRaised(git, root, one)
  return packages.filter((one) => !found.includes(one)).map((one) => tagOf(one))
}

/** The packages whose version has no tag here. */
async function untagged(root: string, git: Git): Promise<PublishedPackage[]> {
  const tags = new Set(await git.tags())
  return (await publishedPackages(root)).filter((one) => !tags.has(tagOf(one)))
}
