import { readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { listFiles } from './files.ts'
import { capitalized } from '../text.ts'

/**
 * Writes the mock's list of providers, and removes the files of former providers.
 *
 * @param folder of the mock's package
 */
export async function writeMockProviders(folder: string, providers: readonly string[]): Promise<void> {
  const index = join(folder, 'src/providers/index.gen.ts')
  const text = emitMockProviders(providers)
  if ((await readFile(index, 'utf8').catch(() => undefined)) !== text) await writeFile(index, text)
  const [specs, types] = await Promise.all([listFiles(join(folder, 'specs')), listFiles(join(folder, 'src/providers'))])
  for (const file of [...specs, ...types.filter((one) => one.endsWith('.gen.ts') && one !== index)])
    if (!providers.includes(basename(file).replace(/\.json$|\.gen\.ts$/, ''))) await rm(file)
}

/** Emits src/providers/index.gen.ts from the names of providers. */
export function emitMockProviders(providers: readonly string[]): string {
  return [
    '// Generated from the names of the folders under specs/ by `pnpm generate`. Do not edit.',
    '',
    ...providers.map((provider) => `import type { Credential as ${alias(provider)} } from './${provider}.gen.js'`),
    '',
    '/** Names of the credential options of each provider whose spec comes with the mock. */',
    'export interface Providers {',
    ...providers.map((provider) => `  ${provider}: ${alias(provider)}`),
    '}',
    '',
    '/** Names of the providers whose specs come with the mock. */',
    'export const providerNames = [',
    ...providers.map((provider) => `  '${provider}',`),
    '] as const satisfies readonly (keyof Providers)[]',
    '',
  ].join('\n')
}

function alias(provider: string): string {
  return `${capitalized(provider)}Credential`
}
