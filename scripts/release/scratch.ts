import { constants, tmpdir } from 'node:os'
import { cp, lstat, mkdir, rm } from 'node:fs/promises'
import { mkdtempSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Git } from '../spec-diff/git.ts'
import { publishedPackages } from '../spec-changeset/published-packages.ts'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Makes a folder for something and removes it afterwards, also when that fails or somebody stops the program. */
export async function withScratch<T>(use: (folder: string) => Promise<T>): Promise<T> {
  // At once, so that no signal comes between the folder and who listens.
  const folder = mkdtempSync(join(tmpdir(), 'hostwright scratch '))
  const remove = { recursive: true, force: true, maxRetries: 5 } as const
  const stopped = (signal: NodeJS.Signals): never => {
    rmSync(folder, remove)
    process.exit(128 + constants.signals[signal])
  }
  for (const signal of SIGNALS) process.once(signal, stopped)
  try {
    return await use(folder)
  } finally {
    // Who stops the program while the folder goes, waits for the rest of it.
    await rm(folder, remove).finally(() => {
      for (const signal of SIGNALS) process.off(signal, stopped)
    })
  }
}

/**
 * Copies a working tree with what is not committed, its history and what was built, but for what was installed: enough to raise
 * versions, pack and publish in. The copy knows of no remote.
 */
export async function copyRepository(root: string, folder: string): Promise<void> {
  await new Git(root).run('clone', '--quiet', '--shared', '--no-checkout', root, folder)
  const copy = new Git(folder)
  await copy.run('remote', 'remove', 'origin')
  const listed = await new Git(root).run('ls-files', '-z', '--cached', '--others', '--exclude-standard')
  const built = (await publishedPackages(root)).flatMap((name) => [`packages/${name}/dist`, `packages/${name}/node_modules/@hostwright`])
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
