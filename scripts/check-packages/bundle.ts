import { build } from 'esbuild'

/** Bundles a module and all that it imports into one, as a site or a worker ships it. Nothing of Node's may be left in it. */
export async function bundle(entry: string, target: 'browser' | 'worker'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    conditions: target === 'worker' ? ['workerd', 'worker', 'browser'] : ['browser'],
    minify: true,
    write: false,
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}
