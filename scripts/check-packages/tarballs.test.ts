import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { lintTarball } from './tarballs.ts'

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
const files: Readonly<Record<string, string | undefined>> = {
  'package.json': JSON.stringify(manifest),
  'README.md': '# acme',
  LICENSE: 'MIT',
  'dist/index.js': 'export const one = 1\n',
  'dist/index.d.ts': 'export declare const one: 1\n',
}

/** Packs a tarball like npm and pnpm, without some of these files. */
async function tarballWith(changes: typeof files = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hostwright tarball '))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [file, text] of Object.entries({ ...files, ...changes })) {
    if (text === undefined) continue
    const path = join(folder, 'package', file)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }
  await promisify(execFile)('tar', ['-czf', 'acme-1.0.0.tgz', 'package'], { cwd: folder })
  return join(folder, 'acme-1.0.0.tgz')
}

test('accepts a sound package', async () => {
  await lintTarball(await tarballWith())
})

test.each(['src/index.ts', 'dist/index.test.js', 'dist/openapi.json', 'specs/acme.json', 'CHANGELOG.md', 'docs/README.md'])(
  'rejects %s in a package',
  async (file) => {
    await expect(lintTarball(await tarballWith({ [file]: '' }))).rejects.toThrow(
      `acme-1.0.0.tgz ships files that it should not: package/${file}`,
    )
  },
)

test('accepts another folder for a package that needs it', async () => {
  await lintTarball(await tarballWith({ 'specs/acme.json': '{}' }), ['dist', 'specs'])
})

test.each(['README.md', 'LICENSE'])('rejects a package without %s', async (file) => {
  await expect(lintTarball(await tarballWith({ [file]: undefined }))).rejects.toThrow(`acme-1.0.0.tgz ships no ${file}.`)
})

test('rejects what publint finds: an export without its file', async () => {
  await expect(lintTarball(await tarballWith({ 'dist/index.js': undefined }))).rejects.toThrow('dist/index.js but the file does not exist')
})

test('rejects what publint suggests: a type', async () => {
  const text = JSON.stringify({ ...manifest, type: undefined, exports: './dist/index.mjs' })
  await expect(lintTarball(await tarballWith({ 'package.json': text, 'dist/index.mjs': '' }))).rejects.toThrow('Suggestions:')
})

test('rejects what attw finds: types of another module system', async () => {
  const exports = { '.': { types: './dist/index.d.cts', default: './dist/index.js' } }
  const broken = { 'package.json': JSON.stringify({ ...manifest, exports }), 'dist/index.d.cts': files['dist/index.d.ts'] }
  await expect(lintTarball(await tarballWith(broken))).rejects.toThrow('Masquerading as CJS')
})
