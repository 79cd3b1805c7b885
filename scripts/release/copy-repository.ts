import { cp, lstat, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Git } from '@hostwright/shared/process/git.ts'
import { publishedPackages } from '@hostwright/shared/packages/published.ts'

/**
 * Copies a working tree with what is not committed, its history and what was built, but for what was installed: enough to raise
 * versions, pack and publish in. The copy knows of no remote.
 */
export async function copyRepository(root: string, folder: string): Promise<void> {
  await new Git(root).run('clone', '--quiet', '--shared', '--no-checkout', root, folder)
  const copy = new Git(folder)
  await copy.run('remote', 'remove', 'origin')
  const listed = await new Git(root).run('ls-files', '-z', '--cached', '--others', '--exclude-standard')
  const built = (await publishedPackages(root)).flatMap(({ folder: name }) => [
    `packages/${name}/dist`,
    `packages/${name}/node_modules/@hostwright`,
  ])
  for (const path of new Set([...listed.split('\0'), ...built])) {
    if (path === '' || !(await exists(join(root, path)))) continue
    await mkdir(dirname(join(folder, path)), { recursive: true })
    // Links between packages are relative, and so lead to their copies.
    await cp(join(root, path), join(folder, path), { recursive: true, verbatimSymlinks: true })
  }
  await copy.run('reset', '--quiet')
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}
