import { appendFile, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Registry } from '@hostwright/shared/registry/registry.ts'
import { publishedPackages, type PublishedPackage } from '@hostwright/shared/packages/published.ts'
import { checkReady } from '@hostwright/release/prepare.ts'
import { publishPackages } from '@hostwright/release/publish.ts'
import { copyRepository } from '@hostwright/release/copy-repository.ts'
import { raiseVersions } from '@hostwright/release/versions.ts'
import { Git } from '@hostwright/shared/process/git.ts'

const IDENTITY = '[user]\n  name = Rehearsal\n  email = rehearsal@example.com\n[commit]\n  gpgSign = false\n[tag]\n  gpgSign = false\n'

/**
 * Releases what is in a working tree as the next release would: raises versions in a copy, commits them, and publishes there as
 * `pnpm release` does.
 *
 * @param folder for the copy; made
 * @returns what was published
 */
export async function rehearse(root: string, folder: string, registry: Registry): Promise<readonly PublishedPackage[]> {
  await copyRepository(root, folder)
  const git = new Git(folder)
  // A history of its own: that of the working tree may be shallow, and has the tags of earlier releases.
  await rm(join(folder, '.git'), { recursive: true })
  await git.run('init', '--quiet')
  await appendFile(join(folder, '.git/config'), IDENTITY)
  await mkdir(join(folder, '.git/info'), { recursive: true })
  await writeFile(join(folder, '.git/info/exclude'), '.npmrc\n')
  await registry.serve(folder, { write: true })
  await commit(git, 'Copy')
  await raiseVersions(folder)
  await commit(git, 'Raise versions')
  await checkReady(folder, git)
  const printed: string[] = []
  await publishPackages(folder, git, (line) => printed.push(line)).catch((error: Error) => {
    throw new Error(`${printed.join('\n')}\n${error.message}`, { cause: error })
  })
  const packages = await publishedPackages(folder)
  const names = packages.map(({ name }) => name)
  if (registry.names.toSorted().join() !== names.toSorted().join())
    throw new Error(`Published ${registry.names.join(', ')} instead of each of ${names.join(', ')} once.`)
  return packages
}

async function commit(git: Git, message: string): Promise<void> {
  await git.run('add', '--all')
  await git.run('commit', '--quiet', '--no-verify', '--allow-empty', '--message', message)
}
