import { readFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { listFiles } from './files.ts'
import type { Changes } from './package-folder.ts'
import { capitalized } from './text.ts'
import type { Writes } from './transaction.ts'

// The functions here take the folder of the mock's package.

/** Says which providers the mock has. What it has of each is written with that provider's package. */
const INDEX = 'src/providers/index.gen.ts'

/** What brings the mock in line with the folders under specs/: the list of their names, and nothing left of any other. */
export async function compareMock(folder: string, providers: readonly string[]): Promise<Changes> {
  const present = await readFile(join(folder, INDEX), 'utf8').catch(() => undefined)
  const isCurrent = present === emitMockProviders(providers)
  return {
    added: present === undefined ? [INDEX] : [],
    changed: present === undefined || isCurrent ? [] : [INDEX],
    restamped: [],
    removed: (await providerFiles(folder)).filter((file) => !providers.includes(providerOf(file))).sort(),
  }
}

/** What is to be written, by paths in the folder. */
export function mockWritesOf(providers: readonly string[], { added, changed, removed }: Changes): Writes {
  const texts = [...added, ...changed].map((file) => [file, emitMockProviders(providers)] as const)
  return new Map([...texts, ...removed.map((file) => [file, undefined] as const)])
}

/** src/providers/index.gen.ts, made of the providers' names alone. */
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

/** Files of single providers, by their paths in the package. */
async function providerFiles(folder: string): Promise<string[]> {
  const [specs, types] = await Promise.all([listFiles(join(folder, 'specs')), listFiles(join(folder, 'src/providers'))])
  return [...specs, ...types.filter((file) => file.endsWith('.gen.ts'))]
    .map((file) => relative(folder, file).replaceAll('\\', '/'))
    .filter((file) => file !== INDEX)
}

function providerOf(file: string): string {
  return basename(file).replace(/\.json$|\.gen\.ts$/, '')
}
