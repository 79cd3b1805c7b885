import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { run } from './run.ts'

/** A project outside the workspace: 970 MB that only this program needs. */
const PROJECT = join(import.meta.dirname, 'runtimes')

/** Installs the runtimes, unless they are installed. */
export async function installRuntimes(): Promise<void> {
  await run('pnpm', ['install', '--frozen-lockfile', '--prefer-offline'], { cwd: PROJECT })
}

/** Returns the path of a file of the installed runtimes. */
export function runtime(path: string): string {
  return join(PROJECT, 'node_modules', path)
}

/** Every Node that the packages support, from the oldest to the newest: its name and path. */
export const NODES = [
  ['Node 20', runtime('node-20/bin/node')],
  ['Node 22', runtime('node-22/bin/node')],
  [`Node ${process.versions.node}`, process.execPath],
  ['Node 26', runtime('node-26/bin/node')],
] as const

/** Other runtimes that resolve packages by name: name, command, and arguments before the file. */
export const SERVERS = [
  ['Bun', runtime('.bin/bun'), 'run'],
  ['Deno', runtime('.bin/deno'), 'run', '--allow-all', '--quiet'],
] as const

/** Environment in which `node`, and so npx, is the given one. */
export function withNode(node: string): NodeJS.ProcessEnv {
  return { PATH: `${dirname(node)}:${process.env['PATH']}` }
}

/** Bundles a module with its imports, for a site or a worker. Fails if it needs Node's modules. */
export async function bundle(entry: string, conditions: readonly string[]): Promise<string> {
  const options = { bundle: true, format: 'esm', target: 'es2022', platform: 'browser', write: false, logLevel: 'silent' } as const
  const { outputFiles } = await build({ ...options, entryPoints: [entry], conditions: [...conditions], minify: true })
  return outputFiles[0]?.text ?? ''
}

/** Runs the handler `test` of a worker in workerd, with a text as `env.OPTIONS`, and returns its output. It can reach loopback only. */
export async function runWorker(folder: string, entry: string, options: string): Promise<string> {
  await writeFile(join(folder, 'bundled-worker.js'), await bundle(join(folder, entry), ['workerd', 'worker', 'browser']))
  // Cap'n Proto has the strings of JSON.
  const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker", esModule = embed "bundled-worker.js")],
      bindings = [(name = "OPTIONS", text = ${JSON.stringify(options)})],
      compatibilityDate = "2026-01-01",
      globalOutbound = "loopback",
    )),
    (name = "loopback", network = (allow = ["local"])),
  ],
);
`
  await writeFile(join(folder, 'worker.capnp'), config)
  return run(runtime('.bin/workerd'), ['test', 'worker.capnp'], { cwd: folder })
}
