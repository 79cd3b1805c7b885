import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { onTestFinished } from 'vitest'
import { startRegistry, type Registry, type RegistryOptions } from '@hostwright/shared/registry/registry.ts'
import { Repository } from '@hostwright/shared/process/repository-fixture.ts'

const ROOT = resolve(import.meta.dirname, '../..')
export const SCOPE = '@hostwright'

const workspace = { private: true, name: 'fixture', packageManager: 'pnpm@12.21.0' }

/** A repository of packages like ours: `core`, `acme` and `zed` that depend on it, `mock`, and a private one; built, without versions. */
export function releaseRepository(changesets: Readonly<Record<string, string>>): Repository {
  const repository = new Repository({
    'package.json': JSON.stringify(workspace),
    'pnpm-workspace.yaml': 'packages: [packages/*]\npmOnFail: ignore\nfetchRetries: 0\n',
    '.gitignore': 'node_modules/\ndist/\n.npmrc\n',
  })
  repository.git('init', '--quiet')
  repository.git('config', 'user.name', 'Test')
  repository.git('config', 'user.email', 'test@example.com')
  for (const name of ['core', 'mock', 'acme', 'zed', 'harness']) addPackage(repository, name)
  mkdirSync(join(repository.root, '.changeset'))
  cpSync(join(ROOT, '.changeset/config.json'), join(repository.root, '.changeset/config.json'))
  for (const [name, text] of Object.entries(changesets)) repository.write(`.changeset/${name}.md`, text)
  repository.commit()
  return repository
}

function addPackage(repository: Repository, name: string): void {
  const folder = `packages/${name}`
  const client = name === 'acme' || name === 'zed'
  const manifest = {
    name: `${SCOPE}/${name}`,
    version: '0.0.0',
    ...(name === 'harness' && { private: true }),
    type: 'module',
    files: ['dist'],
    ...(client && { dependencies: { [`${SCOPE}/core`]: 'workspace:^' }, devDependencies: { [`${SCOPE}/harness`]: 'workspace:*' } }),
  }
  repository.write(`${folder}/package.json`, `${JSON.stringify(manifest, null, 2)}\n`)
  repository.write(`${folder}/dist/index.js`, `export const name = '${name}'\n`)
  if (!client) return
  const link = join(repository.root, folder, 'node_modules', SCOPE, 'core')
  mkdirSync(dirname(link), { recursive: true })
  symlinkSync('../../../core', link)
}

/** A changeset's text. */
export function changeset(steps: Readonly<Record<string, string>>, text: string): string {
  const lines = Object.entries(steps).map(([name, step]) => `'${SCOPE}/${name}': ${step}`)
  return `---\n${lines.join('\n')}\n---\n\n${text}\n`
}

/** A registry that lasts as long as the test, for a repository that may publish in it. */
export async function registryFor(repository: Repository, options: Partial<RegistryOptions> = {}): Promise<Registry> {
  const folder = mkdtempSync(join(tmpdir(), 'hostwright registry '))
  const registry = await startRegistry({ folder, scope: SCOPE, ...options })
  onTestFinished(async () => {
    await registry.close()
    rmSync(folder, { recursive: true })
  })
  await registry.serve(repository.root, { write: true })
  return registry
}

/** Publishes one package without more ado. */
export async function publishAlone(repository: Repository, name: string): Promise<void> {
  await promisify(execFile)('pnpm', ['publish', '--no-git-checks'], { cwd: join(repository.root, 'packages', name) })
}

/** What a registry has of a package, as npm asks for it. */
export async function packument(registry: Registry, name: string): Promise<{ versions: Record<string, object>; tarball: string }> {
  const response = await fetch(`${registry.url}/${SCOPE}%2f${name}`)
  const document = (await response.json()) as { versions?: Record<string, { dist: { tarball: string } }> }
  const versions = document.versions ?? {}
  return { versions, tarball: Object.values(versions).at(-1)?.dist.tarball ?? '' }
}

/** Raises versions and commits them, as the pull request of the workflow does. */
export function writeVersions(repository: Repository, version: string): void {
  for (const name of ['core', 'mock', 'acme', 'zed']) {
    const file = join(repository.root, 'packages', name, 'package.json')
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as object
    writeFileSync(file, `${JSON.stringify({ ...manifest, version }, null, 2)}\n`)
  }
  repository.commit()
}
