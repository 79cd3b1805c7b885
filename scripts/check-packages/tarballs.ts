import { basename, join } from 'node:path'
import { publishedPackages } from '@hostwright/shared/packages/published.ts'
import { run } from './run.ts'

const BIN = join(import.meta.dirname, 'node_modules/.bin')

/**
 * Packs each published package of a repository.
 *
 * @param folder for the tarballs
 * @returns their paths by the names of the packages
 */
export async function packAll(root: string, folder: string): Promise<Map<string, string>> {
  const names = (await publishedPackages(root)).map(({ name }) => name)
  const filters = names.map((name) => `--filter=${name}`)
  await run('pnpm', [...filters, 'pack', '--out', join(folder, '%s.tgz')], { cwd: root })
  return new Map(names.map((name) => [name, join(folder, `${name.replace('@', '').replace('/', '-')}.tgz`)]))
}

/** Lints the tarballs of packages, by their names. */
export async function lintTarballs(tarballs: ReadonlyMap<string, string>): Promise<void> {
  // The mock ships the specs that it reads, a provider's package the rules for coding agents.
  for (const [name, tarball] of tarballs) await lintTarball(tarball, name === '@hostwright/mock' ? ['dist', 'specs'] : ['dist', 'skills'])
}

/**
 * Checks that publint and attw find nothing in a tarball, and that it contains only files that users need.
 *
 * @param folders allowed beside README.md, LICENSE and package.json
 * @throws Error with the problem
 */
export async function lintTarball(tarball: string, folders: readonly string[] = ['dist']): Promise<void> {
  const options = { cwd: import.meta.dirname }
  const files = (await run('tar', ['-tzf', tarball], options)).split('\n').filter((file) => file !== '' && !file.endsWith('/'))
  const allowed = new RegExp(`^package/((${folders.join('|')})/|(README\\.md|LICENSE|package\\.json)$)`)
  const strangers = files.filter((file) => !allowed.test(file) || /\.test\.|openapi\.json/.test(file))
  if (strangers.length > 0) throw new Error(`${basename(tarball)} ships files that it should not: ${strangers.join(', ')}`)
  for (const required of ['README.md', 'LICENSE'])
    if (!files.includes(`package/${required}`)) throw new Error(`${basename(tarball)} ships no ${required}.`)

  const printed = await run(join(BIN, 'publint'), [tarball, '--strict'], options)
  if (!printed.includes('All good!')) throw new Error(printed)
  // The packages are ESM only, by intent.
  await run(join(BIN, 'attw'), [tarball, '--profile', 'esm-only', '--no-emoji', '--format', 'ascii'], options)
}
