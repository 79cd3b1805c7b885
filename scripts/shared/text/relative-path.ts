import { relative, sep } from 'node:path'

/** Returns a path as seen from a folder, with slashes on every system, so that messages and reports are the same everywhere. */
export function relativePath(from: string, to: string): string {
  return relative(from, to).split(sep).join('/')
}
