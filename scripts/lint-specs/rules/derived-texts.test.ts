import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sampleSpec, writeFiles } from '@hostwright/shared/spec/spec-fixture.ts'
import { edit } from '../lint-fixture.ts'
import { lintSpec } from '../lint.ts'

const resources = 'x-resources:\n  domains: { path: /domains, lists: [domains.list] }\nservers:'
const table = (rows: string) => `# Hosting\n\n| kind | route | corrected |\n|---|---|---|\n${rows}\nNot remembered: keys.\n`
const row = (name: string, count: number) => `| [\`${name}\`](packages/${name}) | ![npm](v.svg) | Provider | ${count} |\n`
const readme = (count: number) => `| package | version | provider | operations |\n${row('hosting', count)}${row('other', 7)}`

/** Writes a repository with one provider, and returns its folder. */
function repository(rows: string, count: number): string {
  const spec = Object.entries(sampleSpec([edit('openapi.yaml', 'servers:', resources)])).map(([file, text]) => [
    `specs/hosting/${file}`,
    text,
  ])
  return writeFiles({ ...Object.fromEntries(spec), 'specs/hosting/CURATION.md': table(rows), 'README.md': readme(count) } as Record<
    string,
    string
  >)
}

async function messagesOf(folder: string, options = {}): Promise<string[]> {
  const { problems } = await lintSpec(join(folder, 'specs/hosting/openapi.yaml'), options)
  return problems.map(({ rule, message }) => `${rule} ${message}`)
}

test('accepts a table and a count that are those of the spec', async () => {
  expect(await messagesOf(repository('| `domains` | `/domains` | By name. |\n', 2))).toEqual([])
})

test('reports another route, a missing kind, a kind too many and another count', async () => {
  const kind = 'CURATION.md differs from the spec; run pnpm lint:specs --fix, which writes | `domains` | `/domains` |'
  expect(await messagesOf(repository('| `domains` | `/domain` | By name. |\n', 2))).toEqual([expect.stringContaining(kind)])
  expect(await messagesOf(repository('', 2))).toEqual([expect.stringContaining(kind)])
  const [extra] = await messagesOf(repository('| `domains` | `/domains` | |\n| `keys` | `/keys` | |\n', 2))
  expect(extra).toContain('which writes fewer rows')
  expect(await messagesOf(repository('| `domains` | `/domains` | |\n', 3))).toEqual([
    expect.stringMatching(/README\.md differs .*\| Provider \| 2 \|$/),
  ])
})

test('--fix writes both, and keeps remarks', async () => {
  const folder = repository('| `keys` | `/keys` | |\n| `domains` | `/domain` | By name. |\n', 9)
  expect(await messagesOf(folder, { fix: true })).toEqual([])
  expect(readFileSync(join(folder, 'specs/hosting/CURATION.md'), 'utf8')).toBe(table('| `domains` | `/domains` | By name. |\n'))
  expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe(readme(2))
})
