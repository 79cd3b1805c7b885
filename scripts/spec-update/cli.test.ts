import { execFileSync, spawnSync } from 'node:child_process'
import { mkdir, readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from './cli.ts'
import { base, Folder } from './test/fixture.ts'

async function runIn(folder: Folder, newer: string, ...flags: string[]): Promise<{ code: number; text: string }> {
  const from = await folder.write('newer.yaml', newer)
  const older = await folder.write('base.yaml', base)
  const lines: string[] = []
  const code = await run(['disks', '--from', from, '--base', older, ...flags], (line) => lines.push(line), folder.root)
  return { code, text: lines.join('\n') }
}

const git = (folder: Folder, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], { cwd: folder.root, stdio: 'pipe' })

test('prints what is left to decide with file and line on both sides, and exits with 2', async () => {
  const folder = await Folder.make()
  const newer = base
    .replace('operationId: getDisk', 'operationId: getDisk\n      security: [{key: []}]')
    .replace('securitySchemes: {', 'securitySchemes: {key: {type: apiKey, in: header, name: X-Key}, ')
  const { code, text } = await runIn(folder, newer)
  expect(code).toBe(2)
  expect(text).toContain('disks: 0 changes applied, 0 kept back, 1 left to decide')
  expect(text).toContain('specs/disks/paths/disks.yaml:45  needs other credentials now  newer.yaml:31 #/paths/~1disks~1{id}/get')
  expect(text).toContain('POST /disks/export: curation left it out')
  const from = join(folder.root, 'newer.yaml')
  expect(await run(['disks', '--from', from], () => undefined, folder.root)).toBe(2)
})

test('--check and --json report only', async () => {
  const folder = await Folder.make()
  const before = await folder.texts()
  const { code, text } = await runIn(folder, base.replace('maximum: 100', 'maximum: 50'), '--check', '--json')
  expect(code).toBe(0)
  expect(JSON.parse(text)).toMatchObject({
    provider: 'disks',
    applied: [
      {
        kind: 'maximum',
        text: '`maximum` is 50, no longer 100',
        ours: 'specs/disks/parameters.yaml:5',
        theirs: 'newer.yaml:53 #/components/parameters/limit/schema',
      },
    ],
    kept: [],
    undecided: [],
    leftOut: [{ route: 'POST /disks/export' }],
  })
  expect(await folder.texts()).toEqual(before)
})

const mistakes: [title: string, newer: string, flags: string[], message: string][] = [
  ['a document that does not parse', 'openapi: [', [], 'newer.yaml'],
  ['a document that is no OpenAPI', 'a: 1', [], 'is not an OpenAPI document'],
  ['a base of another spec', base.replaceAll('  /disk', '  /volume'), ['--base', 'newer.yaml'], 'it has 0 of the 5 operations'],
  ['an update that loses many operations', base.replace(/ {2}\/disks:[^]*? {2}\/disks\/\{id\}/, '  /disks/{id}'), [], 'Pass --yes'],
  ['unknown options', base, ['--now'], 'Usage:'],
]

test.each(mistakes)('rejects %s and writes nothing', async (_, newer, flags, message) => {
  const folder = await Folder.make()
  const before = await folder.texts()
  const own = flags.map((flag) => (flag === 'newer.yaml' ? join(folder.root, flag) : flag))
  const { code, text } = await runIn(folder, newer, ...own)
  expect(text).toContain(message)
  expect(text).toContain('Nothing was written.')
  expect(code).toBe(1)
  expect(await folder.texts()).toEqual(before)
})

test('rejects uncommitted changes, except those of the last run', async () => {
  const folder = await Folder.make()
  git(folder, 'init', '--quiet')
  git(folder, 'add', 'specs')
  git(folder, 'commit', '--quiet', '--message', 'Spec')
  const newer = base.replace('maximum: 100', 'maximum: 50')
  expect((await runIn(folder, newer)).code).toBe(0)
  expect((await runIn(folder, newer.replace('maximum: 50', 'maximum: 40'))).code).toBe(0)
  await folder.write('specs/disks/parameters.yaml', 'Limit: {}\n')
  expect(await runIn(folder, newer)).toMatchObject({ code: 1, text: expect.stringContaining('has uncommitted changes') as string })
})

test('restores a folder that an interrupted run had moved away, and removes the scratch folder', async () => {
  const folder = await Folder.make()
  const before = await folder.texts()
  const { pid = 0 } = spawnSync(process.execPath, ['--version'])
  const scratch = join(folder.root, `specs/.disks-${pid}-abc`)
  await mkdir(scratch)
  await rename(join(folder.root, 'specs/disks'), join(scratch, 'old'))
  expect((await runIn(folder, base)).code).toBe(0)
  expect(await folder.texts()).toEqual(before)
  expect(await readdir(join(folder.root, 'specs'))).toEqual(['disks'])
})
