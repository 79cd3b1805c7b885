/**
 * Returns the URL of a file of this package, such as `specs/transip.json`. This module stays in the root of `src`, because bundled
 * code is in the root of `dist`.
 */
export function packageFile(path: string): URL {
  return new URL(`../${path}`, import.meta.url)
}
