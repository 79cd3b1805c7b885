import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Sources of a client and of the core that it is built with, without comments, by paths such as `client/src/index.gen.ts`. */
export type Sources = ReadonlyMap<string, string>

const CORE = 'packages/core'

/** Returns the sources of a provider's client and of core among the files of a repository; undefined if there is no client. */
export function sourcesAmong(files: ReadonlyMap<string, string>, provider: string): Sources | undefined {
  return sourcesOf(below(`packages/${provider}`, files), below(CORE, files))
}

/** Returns the sources of a provider's client and of core in the working tree; undefined if there is no client. */
export async function sourcesIn(root: string, provider: string): Promise<Sources | undefined> {
  return sourcesOf(await filesIn(join(root, 'packages', provider)), await filesIn(join(root, CORE)))
}

/** Returns the sources of a generated client, by its files, and of core in the working tree. */
export async function sourcesWith(root: string, client: ReadonlyMap<string, string>): Promise<Sources | undefined> {
  return sourcesOf(client, await filesIn(join(root, CORE)))
}

function below(folder: string, files: ReadonlyMap<string, string>): Map<string, string> {
  const own = [...files].filter(([path]) => path.startsWith(`${folder}/`))
  return new Map(own.map(([path, text]) => [path.slice(folder.length + 1), text]))
}

async function filesIn(folder: string): Promise<Map<string, string>> {
  const names = await readdir(join(folder, 'src'), { recursive: true }).catch(() => [])
  const paths = names.map((name) => `src/${name.replaceAll('\\', '/')}`).filter(isSource)
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const)))
}

function sourcesOf(client: ReadonlyMap<string, string>, core: ReadonlyMap<string, string>): Sources | undefined {
  const sources = new Map<string, string>()
  for (const [name, files] of Object.entries({ client, core }))
    for (const [path, text] of files)
      if (isSource(path))
        sources.set(`${name}/${path}`, /\/(?:client|functions)\.gen\.ts$/.test(path) ? withoutBodies(codeOf(text)) : codeOf(text))
  return sources.has('client/src/index.gen.ts') ? sources : undefined
}

function isSource(path: string): boolean {
  return path.endsWith('.ts') && !/\.test\.ts$|-fixture\.ts$/.test(path)
}

/** Empties methods and functions, whose types are declared. */
function withoutBodies(text: string): string {
  return text.replaceAll(/ \{\n(?:(?: {4}.*\n|\n)+ {2}| {2}return .*\n(?: {2}.*\n|\n)*)\}$/gm, ' {}')
}

/**
 * Removes comments on lines of their own, such as the generator's header: they change no type, and double the time of parsing. The
 * compiler reads those with three slashes.
 */
export function codeOf(text: string): string {
  return text.replaceAll(/^[ \t]*(?:\/\*\*[^]*?\*\/|\/\/(?!\/).*)\r?\n/gm, '').trimStart()
}
