import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { listProviders } from '@hostwright/shared/spec/providers.ts'
import { installedPackages } from './installed.ts'
import { limits } from './limits.ts'
import { PACKAGES } from './providers.ts'

async function folderWith(dependencies: Readonly<Record<string, readonly string[]>>): Promise<string> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'installed ')))
  onTestFinished(() => rm(root, { recursive: true }))
  for (const [name, needs] of Object.entries(dependencies)) {
    const folder = name === 'acme' ? root : join(root, 'node_modules', name)
    await mkdir(folder, { recursive: true })
    const manifest = { name, version: '1.0.0', files: ['dist'], dependencies: Object.fromEntries(needs.map((need) => [need, '1'])) }
    await writeFile(join(folder, 'package.json'), JSON.stringify(manifest))
  }
  return root
}

test('lists a package and its dependencies, each once', async () => {
  const root = await folderWith({ acme: ['a', 'b'], a: ['b'], b: ['c'], c: [] })
  const packages = await installedPackages(root)
  expect([...packages.keys()].toSorted()).toEqual(['a@1.0.0', 'acme@1.0.0', 'b@1.0.0', 'c@1.0.0'])
  expect(packages.get('acme@1.0.0')).toContain(join(root, 'dist'))
})

test('names a dependency that is not installed', async () => {
  await expect(installedPackages(await folderWith({ acme: ['nowhere'] }))).rejects.toThrow('nowhere')
})

test.each(listProviders())('installing %s brings no more packages than its limit', async (provider) => {
  expect((await installedPackages(join(PACKAGES, provider))).size).toBeLessThanOrEqual(limits.packages['every provider'])
})

test('installing the mock brings no more packages than its limit', async () => {
  expect((await installedPackages(join(PACKAGES, 'mock'))).size).toBeLessThanOrEqual(limits.packages.mock)
})
