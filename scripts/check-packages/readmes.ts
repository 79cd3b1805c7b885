import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { environmentVariable, type ProviderModel, quote } from '@hostwright/generate'
import { projectFile } from '@hostwright/shared/packages/compiler-options.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** Pages without a provider of their own, whose examples use TransIP. */
const COMMON = { overview: 'README.md', core: 'packages/core/README.md', mock: 'packages/mock/README.md' } as const

/**
 * Writes a program for each README with its TypeScript as it is written, which runs against the mock: `fetch` is the mock's, and the
 * variables of the environment hold its credentials. Blocks for vitest are checked only, as packages/mock runs such tests itself.
 *
 * @param folder of a project with all packages, in which this function writes tsconfig.json
 * @returns paths of the programs below the folder, by page
 */
export async function writeReadmes(folder: string, models: readonly ProviderModel[]): Promise<ReadonlyMap<string, string>> {
  await symlink(join(import.meta.dirname, 'node_modules/vitest'), join(folder, 'node_modules/vitest'), 'junction')
  const pages = [
    ...models.map((model) => [`packages/${model.folder}/README.md`, model.folder, model] as const),
    ...Object.entries(COMMON).map(([name, page]) => [page, name, models.find((model) => model.folder === 'transip')] as const),
  ]
  const files = new Map<string, string>()
  for (const [page, name, model] of pages) {
    const blocks = typescriptBlocks(await readFile(join(ROOT, page), 'utf8'))
    files.set(
      `${name}.ts`,
      program(
        blocks.filter((block) => !isTest(block)),
        model,
      ),
    )
    files.set(`${name}.test.ts`, moduleOf(blocks.filter(isTest)))
  }
  await mkdir(folder, { recursive: true })
  for (const [file, text] of files) await writeFile(join(folder, file), text)
  await writeFile(join(folder, 'tsconfig.json'), projectFile({ types: ['node'], skipLibCheck: true }, [...files.keys()]))
  return new Map(pages.map(([page, name]) => [page, `${name}.js`]))
}

const isTest = (block: string): boolean => block.includes("/vitest'")

/** Returns the code blocks of a page that are marked as TypeScript. */
function typescriptBlocks(page: string): string[] {
  return Array.from(page.matchAll(/^```ts\n([\s\S]*?)^```$/gm), ([, text = '']) => text)
}

/** Returns the program of a page's blocks. */
function program(blocks: readonly string[], model: ProviderModel | undefined): string {
  if (!model) return moduleOf(blocks)
  const { folder, mockCredentials } = model
  const set = mockCredentials.map((option) => `process.env.${environmentVariable(folder, option)} = server.credentials.${option}`)
  return moduleOf([
    `import { createMock as createServer } from '@hostwright/mock'
const server = await createServer(${quote(folder)}, { items: 25 })
globalThis.fetch = server.fetch as typeof fetch
${set.join('\n')}
`,
    ...blocks,
    'server.assertClean()\n',
  ])
}

const IMPORT = /^import (.*) from (.*)\n/gm

/** Returns a module of blocks: the imports, each name once, then the blocks. Each sees the names of the first two. */
function moduleOf(blocks: readonly string[]): string {
  const imports = blocks.flatMap((block) => Array.from(block.matchAll(IMPORT), ([, names = '', from = '']) => ({ names, from })))
  const modules = Map.groupBy(imports, ({ from }) => from)
  const bodies = blocks.map((block) => block.replaceAll(IMPORT, ''))
  return [
    ...Array.from(modules, ([from, all]) => `import ${joined(all.map(({ names }) => names))} from ${from}`),
    ...bodies.map((body, index) => (index < 2 ? body : `{\n${body}}\n`)),
    'export {}\n',
  ].join('\n')
}

/** Joins imports from one module: names in braces, or one default. */
function joined([first = '', ...more]: readonly string[]): string {
  if (!first.startsWith('{')) return first
  return `{ ${[...new Set([first, ...more].flatMap((names) => names.slice(2, -2).split(', ')))].join(', ')} }`
}
