import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { originMark } from '@hostwright/generate'
import type { Git } from '@hostwright/shared/process/git.ts'
import { changedSettings } from './build-settings.ts'
import { readCatalogs, resolveCatalogs, type Catalogs } from './catalogs.ts'

/** Keys of package.json that reach whoever installs the package. */
const shippedKeys = [
  'type',
  'main',
  'types',
  'bin',
  'exports',
  'imports',
  'files',
  'sideEffects',
  'peerDependenciesMeta',
  'engines',
  'publishConfig',
] as const
const dependencyKeys = ['dependencies', 'optionalDependencies', 'peerDependencies'] as const

/**
 * Files that differ from a commit, committed or not, of those that users get of a package or that it is built by; tests are none of
 * them. Which specification a file says that it comes from is no difference: that changes with every example.
 *
 * @param folder `packages/core`
 */
export async function changedFiles(git: Git, root: string, folder: string, ref: string): Promise<string[]> {
  const parts = ['src', 'specs', 'README.md', 'rolldown.config.ts'].map((part) => `${folder}/${part}`)
  const counted = await git.run('diff', '--numstat', '--no-renames', `--ignore-matching-lines=${originMark}`, ref, '--', ...parts)
  const tracked = lines(counted).flatMap((line) => {
    const [added, removed, file = ''] = line.split('\t')
    return added === '0' && removed === '0' ? [] : [file]
  })
  const untracked = lines(await git.run('ls-files', '--others', '--exclude-standard', '--', ...parts))
  const files = [...new Set([...tracked, ...untracked])].filter((file) => isShipped(file, folder))
  return [...files, ...(await changedSettings(git, root, folder, ref)), ...(await changedManifest(git, root, folder, ref))]
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '')
}

function isShipped(file: string, folder: string): boolean {
  // The README of a package that is written by hand is read where it is; an emitted one belongs to what was emitted.
  return !/\.test\.ts$|-fixture\.ts$/.test(file) && (file !== `${folder}/README.md` || !/\/(core|mock)$/.test(folder))
}

const workspaceFile = 'pnpm-workspace.yaml'

/** package.json, and the file of the catalogs where its own words stayed. */
async function changedManifest(git: Git, root: string, folder: string, ref: string): Promise<string[]> {
  const file = `${folder}/package.json`
  const read = (path: string) => readFile(join(root, path), 'utf8').catch(() => undefined)
  const [before, after, ...workspaces] = await Promise.all([
    git.fileAt(ref, file),
    read(file),
    git.fileAt(ref, workspaceFile),
    read(workspaceFile),
  ])
  if (before === undefined || after === undefined) return [file]
  const [old, now] = [JSON.parse(before), JSON.parse(after)] as [Manifest, Manifest]
  const [catalogsThen, catalogsNow] = workspaces.map(readCatalogs)
  if (isDeepStrictEqual(shipped(old, catalogsThen), shipped(now, catalogsNow))) return []
  return [isDeepStrictEqual(shipped(old), shipped(now)) ? workspaceFile : file]
}

type Manifest = Readonly<Record<string, unknown>> & { readonly scripts?: { readonly build?: string } }

function shipped(manifest: Manifest, catalogs: Catalogs = {}): unknown[] {
  const dependencies = dependencyKeys.map((key) => resolveCatalogs(manifest[key], catalogs))
  return [...shippedKeys.map((key) => manifest[key]), ...dependencies, manifest.scripts?.build]
}
