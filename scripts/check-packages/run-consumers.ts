import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { startMock, type Mock } from '@hostwright/mock'
import type { ProviderModel } from '@hostwright/generate'
import { findChromium } from './runtimes/chromium.ts'
import { servers } from './runtimes/servers.ts'
import { testWorkers } from './runtimes/worker.ts'
import { bundle } from './bundle.ts'
import { runInBrowser } from './browser.ts'
import { consumed } from './consumer.ts'

const execute = promisify(execFile)
const SPECS = resolve(import.meta.dirname, '../../packages/mock/specs')

/**
 * Runs every provider's consumer against its mock in all runtimes: on servers it finds its packages by name, for the browser and
 * the worker they are bundled.
 *
 * @param folder in which each provider has the folder of its project
 */
export async function runConsumers(folder: string, models: readonly ProviderModel[]): Promise<void> {
  const started = models.map((model) => startMock({ spec: join(SPECS, `${model.folder}.json`), items: 25, pageSize: 10 }))
  const mocks = await Promise.all(started)
  const inputs = mocks.map(({ clientOptions }) => JSON.stringify(clientOptions))
  try {
    await runOnServers(folder, models, inputs)
    await runAsWorkers(folder, models, inputs)
    await runOnPage(folder, models, inputs)
    for (const mock of mocks) mock.assertClean()
  } finally {
    await Promise.all(mocks.map((mock: Mock) => mock.close()))
  }
}

async function runOnServers(folder: string, models: readonly ProviderModel[], inputs: readonly string[]): Promise<void> {
  for (const { name, path, args } of servers()) {
    const start = performance.now()
    for (const [index, model] of models.entries()) {
      const env = { ...process.env, INPUT: inputs[index] }
      const { stdout } = await execute(path, [...args, 'server.js'], { cwd: join(folder, model.folder), env, timeout: 60_000 })
      expectAll(name, [model], stdout)
    }
    say(name, models, start)
  }
}

async function runAsWorkers(folder: string, models: readonly ProviderModel[], inputs: readonly string[]): Promise<void> {
  const start = performance.now()
  const workers = models.map(async (model, index) => {
    const file = `${model.folder}.worker.js`
    await writeFile(join(folder, file), await bundle(join(folder, model.folder, 'worker.js'), 'worker'))
    return { name: model.folder, file, input: inputs[index] ?? '' }
  })
  const { printed, version } = await testWorkers(folder, await Promise.all(workers))
  expectAll('workerd', models, printed)
  say(`workerd ${version}, bundled`, models, start)
}

async function runOnPage(folder: string, models: readonly ProviderModel[], inputs: readonly string[]): Promise<void> {
  const start = performance.now()
  const chromium = await findChromium(join(folder, 'browser'))
  const parts = models.map(async (model, index) => ({
    name: model.folder,
    module: await bundle(join(folder, model.folder, 'consumer.js'), 'browser'),
    input: inputs[index] ?? '',
  }))
  const { printed, version } = await runInBrowser(chromium, await Promise.all(parts), folder)
  expectAll('Chromium', models, printed)
  say(`Chromium ${version}, bundled, on a page of another origin`, models, start)
}

function expectAll(name: string, models: readonly ProviderModel[], printed: string): void {
  for (const model of models)
    if (!printed.includes(consumed(model))) throw new Error(`${name}: "${consumed(model)}" was not printed, but:\n${printed}`)
}

function say(name: string, models: readonly ProviderModel[], start: number): void {
  console.log(`ran  on ${name}: ${models.map(consumed).join('; ')} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
}
