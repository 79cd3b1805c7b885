import { spawnSync } from 'node:child_process'
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DiskError } from './disk-error.ts'
import { acme, generatedWorkspace, run, snapshot, temporaryFolder, writeSpec, writeText } from './test/fixture.ts'
import { type Disk, recover, writeTogether } from './transaction.ts'

const disk: Disk = { writeFile, copyFile, rename, rm }
const KILLED = join(import.meta.dirname, 'test/killed-run.ts')

/** A disk whose n-th operation of a kind fails. */
function failing(operation: keyof Disk, count: number, code: string): Disk {
  let left = count
  const fail = () => {
    if (--left === 0) throw Object.assign(new Error(`${code}: made up, ${operation}`), { code })
  }
  return { ...disk, [operation]: async (...args: never[]) => (fail(), (disk[operation] as (...all: never[]) => Promise<void>)(...args)) }
}

/** A generated package, one file that no longer belongs, and a specification that would change, add and remove files. */
async function changedWorkspace(): Promise<string> {
  const root = await generatedWorkspace()
  await writeText(join(root, 'packages/acme/src/stray.gen.ts'), 'export {}\n')
  await writeText(join(root, 'packages/acme/CHANGELOG.md'), '# By hand\n')
  await writeSpec(root, 'acme', acme({ '/info/description': 'Another sentence.', '/info/version': '9' }))
  await writeSpec(root, 'more', acme({ '/x-provider/name': 'More' }))
  return root
}

const POINTS: [operation: keyof Disk, count: number][] = [
  ['writeFile', 1],
  ['writeFile', 12],
  ['copyFile', 2],
  ['rename', 1],
  ['rename', 2],
  ['rename', 9],
  ['rm', 1],
]

describe('the packages are as they were', () => {
  const codes = ['ENOSPC', 'EIO']
  test.each(POINTS.flatMap(([operation, count]) => codes.map((code) => [code, operation, count] as const)))(
    'after %s of %s %i, and it is said in one sentence',
    async (code, operation, count) => {
      const root = await changedWorkspace()
      const before = await snapshot(root)
      const error: unknown = await run(root, { disk: failing(operation, count, code) }).catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(DiskError)
      expect((error as Error).message).toMatch(
        /^The disk refuses to be written to: .* The packages are as they were\. .*, and run it again\.$/,
      )
      expect((error as Error).message).toContain(code)
      expect(await snapshot(root)).toEqual(before)
    },
  )

  test.each(POINTS)('after a kill at %s %i, once the next run has begun', async (operation, count) => {
    const root = await changedWorkspace()
    const before = await snapshot(root)
    const { signal, stderr } = spawnSync(process.execPath, [KILLED, root, operation, String(count)], { encoding: 'utf8' })
    expect({ signal, stderr }).toEqual({ signal: 'SIGKILL', stderr: '' })
    expect((await readdir(join(root, 'packages'))).join(' ')).toMatch(/^\.generating-\d+ /)
    await recover(join(root, 'packages'))
    expect(await snapshot(root)).toEqual(before)
  })
})

describe('after a kill', () => {
  async function killed(): Promise<string> {
    const root = await changedWorkspace()
    spawnSync(process.execPath, [KILLED, root, 'rename', '9'])
    return root
  }

  test('the next run puts back what was there and then generates', async () => {
    const root = await killed()
    const { lines } = await run(root)
    expect(lines[0]).toMatch(/^A run was stopped half-way: \d+ files are as they were before it\.$/)
    expect(lines).toContain('  - src/stray.gen.ts')
    const other = await changedWorkspace()
    await run(other)
    expect(await snapshot(root)).toEqual(await snapshot(other))
  })

  test('a check writes nothing and says what to run', async () => {
    const root = await killed()
    const before = await snapshot(root)
    await expect(run(root, { check: true })).rejects.toThrow(
      /^A run was stopped half-way \(packages\/\.generating-\d+\)\. Run `pnpm generate`/,
    )
    expect(await snapshot(root)).toEqual(before)
  })
})

describe('what another run is at', () => {
  test('is left alone while it lives', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, `.generating-${process.ppid}`))
    expect(await recover(folder)).toEqual([])
    await writeText(join(folder, `.generating-${process.ppid}/new/0`), 'text')
    expect(Object.keys(await snapshot(folder))).toHaveLength(1)
  })
})

test('nothing is left beside the files', async () => {
  const folder = await temporaryFolder()
  await writeText(join(folder, 'a/old.ts'), 'old')
  await writeTogether(
    folder,
    new Map([
      ['a/old.ts', undefined],
      ['b/c/new.ts', 'new'],
    ]),
  )
  expect(await snapshot(folder)).toEqual({ 'b/c/new.ts': 'new' })
})

test('an error that is not of the disk comes as it is, and nothing has changed', async () => {
  const folder = await temporaryFolder()
  const mistake = new TypeError('made up')
  const broken: Disk = { ...disk, rename: () => Promise.reject(mistake) }
  await expect(writeTogether(folder, new Map([['new.ts', 'new']]), broken)).rejects.toBe(mistake)
  expect(await snapshot(folder)).toEqual({})
})
