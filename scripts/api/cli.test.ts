import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from './cli.ts'
import { packagesWith } from './package-fixture.ts'

const passed = { code: 0, lines: ['The reports of public names and signatures are what is built.'] }

async function api(root: string, ...args: string[]): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = []
  const code = await run(args, (line) => lines.push(line), root)
  return { code, lines }
}

function change(root: string, file: string, from: string, to: string): void {
  const path = join(root, file)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(from)
  writeFileSync(path, text.replace(from, to))
}

const client = 'packages/hosting/dist/client.d.ts'

test('reports are written for published packages, and then are what is built', async () => {
  const root = packagesWith()
  expect(await api(root)).toEqual({ code: 0, lines: ['api/core.md  new', 'api/hosting.md  new'] })
  expect(readdirSync(join(root, 'api'))).toEqual(['core.md', 'hosting.md'])
  expect(await api(root)).toEqual({ code: 0, lines: ['api/core.md  unchanged', 'api/hosting.md  unchanged'] })
  expect(await api(root, '--check')).toEqual(passed)
})

test('a change is shown by its lines, with what to do', async () => {
  const root = packagesWith()
  await api(root)
  change(root, client, 'get(name: string)', 'get(name: string, fresh?: boolean)')
  expect(await api(root, '--check')).toEqual({
    code: 1,
    lines: [
      'api/hosting.md is not what is built: public names or signatures of @acme/hosting changed.',
      '  -Hosting.domains.get(name: string): Call<Domain>',
      '  +Hosting.domains.get(name: string, fresh?: boolean): Call<Domain>',
      '  If that is meant, run `pnpm api hosting`, review and commit api/hosting.md, and write a changeset with `pnpm changeset`.',
    ],
  })
  expect(await api(root, '--check', 'core')).toEqual(passed)
  expect(await api(root, 'hosting')).toEqual({
    code: 0,
    lines: ['api/hosting.md  changed; review it, and write a changeset with `pnpm changeset`'],
  })
  expect(await api(root, '--check')).toEqual(passed)
})

test('a long difference is cut, and the rest counted', async () => {
  const root = packagesWith()
  await api(root, 'core')
  const { code, lines } = await api(root, '--check')
  expect(code).toBe(1)
  expect(lines[0]).toBe('api/hosting.md is missing: public names or signatures of @acme/hosting changed.')
  expect(lines).toHaveLength(43)
  expect(lines.at(-2)).toMatch(/^ {2}… and \d+ more lines$/)
})

test('a checkout with other line ends is the same', async () => {
  const root = packagesWith()
  await api(root)
  const path = join(root, 'api/hosting.md')
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'))
  expect(await api(root, '--check')).toEqual(passed)
})

test('the report of a package that is gone is named, and removed', async () => {
  const root = packagesWith()
  await api(root)
  writeFileSync(join(root, 'api/former.md'), '# @acme/former\n')
  expect(await api(root, '--check')).toEqual({
    code: 1,
    lines: ['api/former.md is the report of no published package. Run `pnpm api`, which removes it.'],
  })
  expect((await api(root)).lines).toContain('api/former.md  removed')
  expect(await api(root, '--check')).toEqual(passed)
})

test('without a package that is built, nothing is compared or written of those that take things from it', async () => {
  const root = packagesWith()
  await api(root)
  rmSync(join(root, 'packages/core/dist'), { recursive: true })
  const refused = { code: 1, lines: ['packages/core is not built. Run `pnpm build`, then this again.'] }
  expect(await api(root, '--check')).toEqual(refused)
  expect(await api(root, 'hosting')).toEqual(refused)
  rmSync(join(root, 'packages/hosting/dist/zod.d.ts'))
  expect((await api(root)).lines).toEqual(['packages/core, packages/hosting are not built. Run `pnpm build`, then this again.'])
})

test('a package that takes nothing from another is compared without it', async () => {
  const root = packagesWith()
  await api(root)
  rmSync(join(root, 'packages/hosting/dist'), { recursive: true })
  expect(await api(root, '--check', 'core')).toEqual(passed)
})

test('unknown packages and options are refused with a sentence', async () => {
  const root = packagesWith()
  expect(await api(root, 'harness')).toEqual({
    code: 1,
    lines: ['There is no published package packages/harness. There are: core, hosting.'],
  })
  expect((await api(root, '--chek')).lines.join('\n')).toContain('Usage: pnpm api [--check] [package…]')
})
