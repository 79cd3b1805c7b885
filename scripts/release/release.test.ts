import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, globSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { runServer } from 'verdaccio'
import { publishedPackages } from '@hostwright/shared/packages/published.ts'
import { gitEnvironment } from '@hostwright/shared/process/git.ts'

const ROOT = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'hostwright release '))
const copy = join(folder, 'copy')
const env = {
  ...gitEnvironment(),
  GIT_CONFIG_GLOBAL: join(import.meta.dirname, 'test/gitconfig'),
  // Caches identify a registry by its port, which the next registry may reuse.
  PNPM_CONFIG_CACHE_DIR: join(folder, 'pnpm'),
  NPM_CONFIG_CACHE: join(folder, 'npm'),
  PNPM_CONFIG_VERIFY_DEPS_BEFORE_RUN: 'false',
}

const run = async (command: string, args: string[], cwd = copy) => (await promisify(execFile)(command, args, { cwd, env })).stdout

/** Starts Verdaccio on loopback, without an upstream registry. `authorize` is called for every upload. */
async function startRegistry(authorize: () => boolean): Promise<string> {
  const files = { storage: join(folder, 'storage'), self_path: folder, configPath: join(folder, 'config.yaml') }
  const access = { uplinks: {}, packages: { '**': { access: '$all', publish: '$all' } }, log: { type: 'stdout', level: 'fatal' } }
  const [verdaccio] = (await runServer({ ...files, ...access } as never)).listeners('request') as RequestListener[]
  const server = createServer((request, response) => {
    if (request.method !== 'PUT' || authorize()) verdaccio?.(request, response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
    rmSync(folder, { recursive: true })
  }, 60_000)
  return `127.0.0.1:${(server.address() as { port: number }).port}/`
}

test('finishes a release that was killed half-way, and does nothing in the run after that', { timeout: 300_000 }, async () => {
  let uploads = 0
  let authorize = (): boolean => true
  const host = await startRegistry(() => (uploads++, authorize()))
  const tags = async () => (await run('git', ['tag', '--list'])).split('\n').filter((tag) => tag !== '')
  await run('git', ['clone', '--quiet', '--no-tags', '--origin=source', ROOT, copy], folder)
  writeFileSync(join(copy, '.npmrc'), `registry=http://${host}\n@hostwright:registry=http://${host}\n//${host}:_authToken=loopback\n`)
  await run('pnpm', ['install', '--frozen-lockfile', '--ignore-scripts', '--filter', 'hostwright', '--offline'])
  writeFileSync(join(copy, '.changeset/copy.md'), "---\n'@hostwright/core': patch\n---\n\nA change, whatever waits here.\n")
  await run('pnpm', ['changeset', 'version'])
  await run('git', ['commit', '--quiet', '--all', '--message', 'Version packages'])
  for (const dist of globSync('packages/*/dist', { cwd: ROOT })) cpSync(join(ROOT, dist), join(copy, dist), { recursive: true })
  const versions = (await publishedPackages(copy)).map(({ name, version }) => `${name}@${version}`)

  const killed = spawn('pnpm', ['changeset', 'publish'], { cwd: copy, env, detached: true, stdio: 'ignore' })
  authorize = () => uploads === 1 || (uploads === 2 && !process.kill(-Number(killed.pid), 'SIGKILL'))
  await once(killed, 'close')
  expect([uploads > 1, await tags()]).toEqual([true, []])

  authorize = () => true
  await run('pnpm', ['changeset', 'publish'])
  await run('pnpm', ['changeset', 'git-tag'])
  expect(await tags()).toEqual(versions)
  const before = uploads
  await run('pnpm', ['changeset', 'publish'])
  expect(uploads).toBe(before)

  const project = join(folder, 'project')
  cpSync(join(copy, '.npmrc'), join(project, '.npmrc'))
  const foreign = dirname(realpathSync(join(ROOT, 'packages/core/node_modules/openapi-fetch')))
  for (const name of ['openapi-fetch', 'openapi-typescript-helpers']) await run('npm', ['publish', '--ignore-scripts', join(foreign, name)])
  writeFileSync(join(project, 'package.json'), '{}')
  await run('npm', ['install', '@hostwright/transip'], project)
  expect(await run('node', ['--eval', "import('@hostwright/transip').then((all) => console.log(all.TransIP.name))"], project)).toBe(
    'TransIP\n',
  )
})
