import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { runtime } from './install.ts'

/** A worker: one module, whose handler `test` is run. */
export interface Worker {
  readonly name: string
  /** Of its module, in the folder in which it is run. */
  readonly file: string
  /** The text that it finds as `env.INPUT`. */
  readonly input: string
}

/**
 * Runs the handler `test` of workers in workerd, which ends after that.
 *
 * @returns what they printed
 * @throws Error with what was printed when one of them fails
 */
export async function testWorkers(folder: string, workers: readonly Worker[]): Promise<{ printed: string; version: string }> {
  const { folder: installed, version } = runtime('workerd')
  await writeFile(join(folder, 'workers.capnp'), configuration(workers))
  const args = [join(installed, 'bin/workerd'), 'test', 'workers.capnp']
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder, timeout: 120_000 })
  return { printed: stdout, version }
}

/** In Cap'n Proto's text, whose strings are those of JSON. The network is loopback alone, where the mocks are. */
function configuration(workers: readonly Worker[]): string {
  const services = workers.map(
    ({ name, file, input }) => `
    (name = ${JSON.stringify(name)}, worker = (
      modules = [(name = ${JSON.stringify(file)}, esModule = embed ${JSON.stringify(file)})],
      bindings = [(name = "INPUT", text = ${JSON.stringify(input)})],
      compatibilityDate = "2026-01-01",
      globalOutbound = "loopback",
    )),`,
  )
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [${services.join('')}
    (name = "loopback", network = (allow = ["local"])),
  ],
);
`
}
