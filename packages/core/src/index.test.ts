import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.test)\.ts$/.test(file))

/** Packages and platform modules that a file imports at run time. */
function foreign(file: string): string[] {
  const text = readFileSync(join(import.meta.dirname, file), 'utf8')
  return [...text.matchAll(/^(?!import type|export type).*\bfrom '([^.'\n][^'\n]*)'$/gm)].map((found) => found[1] as string)
}

test('the runtime needs nothing but WHATWG fetch: only its own subpaths import from elsewhere', () => {
  const imports = Object.fromEntries(sources.map((file) => [file, foreign(file)] as const).filter(([, names]) => names.length > 0))
  expect(imports).toEqual({
    'file-store.ts': ['node:crypto', 'node:fs/promises', 'node:path'],
    'openapi-fetch.ts': ['openapi-fetch'],
  })
})

test('no other file imports those subpaths', () => {
  const importers = sources.filter((file) =>
    /from '\.[^']*\/(file-store|openapi-fetch)\.js'/.test(readFileSync(join(import.meta.dirname, file), 'utf8')),
  )
  expect(importers).toEqual([])
})
