import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { auditPackage } from './audit.ts'

const manifest = {
  name: 'acme',
  version: '1.0.0',
  type: 'module',
  license: 'MIT',
  sideEffects: false,
  engines: { node: '>=20' },
  files: ['dist'],
  exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
}
const files = {
  'package.json': JSON.stringify(manifest),
  'README.md': '# acme',
  LICENSE: 'MIT',
  'dist/index.js': 'export const one = 1\n',
  'dist/index.d.ts': 'export declare const one: 1\n',
}

/** A tarball as npm and pnpm pack them. */
async function tarballOf(contents: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hostwright audit '))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [file, text] of Object.entries(contents)) {
    const path = join(folder, 'package', file)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }
  const tarball = join(folder, 'acme-1.0.0.tgz')
  await promisify(execFile)('tar', ['-czf', tarball, '-C', folder, 'package'])
  return tarball
}

function without(...names: (keyof typeof files)[]): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([file]) => !(names as string[]).includes(file)))
}

test('a package with what belongs in it passes', async () => {
  expect(await auditPackage(await tarballOf(files))).toBe('acme-1.0.0.tgz: 5 files, publint and attw find nothing')
})

test.each([
  'src/index.ts',
  'openapi.json',
  'dist/openapi.json',
  'dist/index.test.js',
  'test/contract.gen.test.ts',
  '.generated.json',
  'CHANGELOG.md',
  'tsconfig.json',
  'docs/README.md',
])('a package with %s in it is refused, and the file is named', async (stranger) => {
  await expect(auditPackage(await tarballOf({ ...files, [stranger]: '' }))).rejects.toThrow(
    `acme-1.0.0.tgz ships what it should not: package/${stranger}`,
  )
})

test('a package may ship another folder if it is meant to', async () => {
  const tarball = await tarballOf({ ...files, 'specs/acme.json': '{}' })
  await expect(auditPackage(tarball)).rejects.toThrow('ships what it should not: package/specs/acme.json')
  expect(await auditPackage(tarball, ['dist', 'specs'])).toContain('6 files')
})

test.each(['README.md', 'LICENSE'] as const)('a package without %s is refused', async (file) => {
  await expect(auditPackage(await tarballOf(without(file)))).rejects.toThrow(`acme-1.0.0.tgz ships no ${file}.`)
})

test('a package that exports what it does not ship is refused with what publint says', async () => {
  await expect(auditPackage(await tarballOf(without('dist/index.js')))).rejects.toThrow(/^publint on acme-1\.0\.0\.tgz:\n.*dist\/index\.js/)
})

test('a package whose types are CommonJS is refused by attw', async () => {
  const types = { ...manifest, exports: { '.': { types: './dist/index.d.cts', default: './dist/index.js' } } }
  const broken = { ...without('dist/index.d.ts'), 'package.json': JSON.stringify(types), 'dist/index.d.cts': files['dist/index.d.ts'] }
  await expect(auditPackage(await tarballOf(broken))).rejects.toMatchObject({
    stdout: expect.stringContaining('Masquerading as CJS') as string,
  })
})
