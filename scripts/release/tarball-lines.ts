import { posix } from 'node:path'
import type { Tarball } from './tarball.ts'

/** The size of a tarball, then its files, one line a folder. */
export function describeTarball({ packed, files }: Tarball): string[] {
  const unpacked = [...files.values()].reduce((sum, bytes) => sum + bytes, 0)
  const folders = Map.groupBy(files.keys(), (file) => posix.dirname(file))
  return [
    `${files.size} files, ${inKilobytes(packed)} packed, ${inKilobytes(unpacked)} unpacked`,
    ...[...folders].map(([folder, names]) => {
      const listed = names.map((name) => posix.basename(name)).join(', ')
      return folder === '.' ? listed : `${folder}/  ${listed}`
    }),
  ]
}

function inKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
