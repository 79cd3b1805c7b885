import { join } from 'node:path'
import { runtime } from './install.ts'

/** A program that runs JavaScript and finds packages by name. */
export interface ServerRuntime {
  readonly name: string
  readonly path: string
  /** What comes before the file. */
  readonly args: readonly string[]
}

/** Every Node that packages promise, from the oldest; the current one is the one that runs this. */
export function nodes(): readonly ServerRuntime[] {
  const installed = (major: number): ServerRuntime => {
    const { folder, version } = runtime(`node-${major}`)
    return { name: `Node ${version}`, path: join(folder, 'bin/node'), args: [] }
  }
  return [installed(20), installed(22), { name: `Node ${process.versions.node}`, path: process.execPath, args: [] }, installed(26)]
}

/** All programs of the kind. */
export function servers(): readonly ServerRuntime[] {
  const [bun, deno] = [runtime('bun'), runtime('deno')]
  return [
    ...nodes(),
    { name: `Bun ${bun.version}`, path: join(bun.folder, 'bin/bun.exe'), args: ['run'] },
    { name: `Deno ${deno.version}`, path: process.execPath, args: [join(deno.folder, 'bin.cjs'), 'run', '--allow-all', '--quiet'] },
  ]
}
