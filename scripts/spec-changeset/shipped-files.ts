import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { originMark } from '../generate/origin.ts'
import type { Git } from '../spec-diff/git.ts'

/** Keys of package.json that reach whoever installs the package. */
const shippedKeys = [
  'type',
  'bin',
  'exports',
  'files',
  'sideEffects',
  'dependencies',
  'peerDependencies',
  'peerDependenciesMeta',
  'engines',
] as const

/**
 * Files of a package that differ from a commit, committed or not, of those that users get; tests are none of them. Which
 * specification a file says that it comes from is no difference: that changes with every example.
 */
export async function changedFiles(git: Git, root: string, folder: string, ref: string): Promise<string[]> {
  const parts = ['src', 'specs', 'README.md'].map((part) => `${folder}/${part}`)
  const counted = await git.run('diff', '--numstat', '--no-renames', `--ignore-matching-lines=${originMark}`, ref, '--', ...parts)
  const tracked = lines(counted).flatMap((line) => {
    const [added, removed, file = ''] = line.split('\t')
    return added === '0' && removed === '0' ? [] : [file]
  })
  const untracked = lines(await git.run('ls-files', '--others', '--exclude-standard', '--', ...parts))
  const files = [...new Set([...tracked, ...untracked])].filter((file) => isShipped(file, folder))
  return (await manifestDiffers(git, root, folder, ref)) ? [...files, `${folder}/package.json`] : files
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '')
}

function isShipped(file: string, folder: string): boolean {
  // The README of a package that is written by hand is read where it is; an emitted one belongs to what was emitted.
  return !/\.test\.ts$|-fixture\.ts$/.test(file) && (file !== `${folder}/README.md` || !/\/(core|mock)$/.test(folder))
}

async function manifestDiffers(git: Git, root: string, folder: string, ref: string): Promise<boolean> {
  const before = await git.fileAt(ref, `${folder}/package.json`)
  if (before === undefined) return true
  const after = await readFile(join(root, folder, 'package.json'), 'utf8')
  return !isDeepStrictEqual(shipped(before), shipped(after))
}

function shipped(text: string): unknown[] {
  const manifest = JSON.parse(text) as Record<string, unknown>
  return shippedKeys.map((key) => manifest[key])
}
