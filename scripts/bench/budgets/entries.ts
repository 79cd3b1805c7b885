import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { plainOperations, type PlainOperation } from '../operations.ts'
import type { Document } from '@hostwright/shared/spec/document.ts'
import { listProviders } from '@hostwright/shared/spec/providers.ts'

const PACKAGES = resolve(import.meta.dirname, '../../../packages')

/** A line that a program has of one package, and what it costs. */
export interface Entry {
  /** As a person would call it. */
  readonly name: string
  /** What is bundled: an export from a built file of the package, given by its path. */
  readonly line: string
}

/** A package that users install. */
export interface Package {
  readonly name: string
  readonly folder: string
  readonly entries: readonly Entry[]
  /** A program that makes one call through the class, and one flat call; undefined where the package has none. */
  readonly program: string | undefined
}

/** The packages whose budgets are kept: core, and one a provider. */
export async function listPackages(): Promise<Package[]> {
  const core = join(PACKAGES, 'core')
  const layers = 'Client, call, headerKey, rateLimit, consistency'
  const client = JSON.stringify(join(core, 'dist/client.js'))
  const entries = [
    { name: 'errors and stores', line: `export * from ${JSON.stringify(join(core, 'dist/index.js'))}` },
    { name: 'client with every layer', line: `export { ${layers} } from ${client}` },
  ]
  const providers = await Promise.all(listProviders().map(toPackage))
  return [{ name: '@hostwright/core', folder: core, entries, program: undefined }, ...providers]
}

async function toPackage(provider: string): Promise<Package> {
  const document = JSON.parse(await readFile(join(PACKAGES, 'mock/specs', `${provider}.json`), 'utf8')) as Document
  const folder = join(PACKAGES, provider)
  const className = document['x-provider']?.name ?? provider
  const operation = plainOperations(document).find(({ method, isList }) => method === 'GET' && !isList)
  if (!operation) throw new Error(`${provider} has no read without parameters beside its path to measure.`)
  const from = (entry: string) => JSON.stringify(join(folder, `dist/${entry}.gen.js`))
  return {
    name: `@hostwright/${provider}`,
    folder,
    entries: [
      { name: 'class', line: `export { ${className} } from ${from('index')}` },
      { name: 'one flat operation', line: `export { createClient, ${operation.names.flat} } from ${from('sdk')}` },
      { name: 'openapi-fetch', line: `export { create${className}Fetch } from ${from('openapi-fetch')}` },
    ],
    program: programOf(className, operation, from),
  }
}

/** Calls an operation through the class and as a function; the client comes from outside, so that every way to sign in will do. */
function programOf(className: string, { names, parameters }: PlainOperation, from: (entry: string) => string): string {
  const path = parameters.length > 0 ? `path: { ${parameters.map((name) => `${JSON.stringify(name)}: 'x'`).join(', ')} }` : ''
  return [
    `import type { ${className} } from ${from('index')}`,
    `import { ${names.flat}, type createClient } from ${from('sdk')}`,
    `declare const one: ${className}, client: ReturnType<typeof createClient>`,
    `export const viaClass = await one.${names.id}(${path && `{ ${path} }`})`,
    `export const flat = await ${names.flat}({ client${path && `, ${path}`} })`,
    '',
  ].join('\n')
}
