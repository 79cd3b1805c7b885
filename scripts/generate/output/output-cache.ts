import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { READ_FILES } from '../model/core-options.ts'
import { listFiles } from './package-folder.ts'

const REPOSITORY = resolve(import.meta.dirname, '../../..')

/** Inputs of all packages: the generator, the extensions, and the versions of its tools. */
const SHARED = [
  'scripts/generate',
  'scripts/shared',
  'packages/openapi/src',
  'specs/extensions.schema.json',
  'pnpm-lock.yaml',
  ...READ_FILES.map((file) => `packages/core/src/${file}`),
  'LICENSE',
].map((path) => join(REPOSITORY, path))

/** Excludes tests, dependencies and builds, which change no package. */
const IGNORED = /\.test\.ts$|-fixture\.ts$|[\\/](?:test|node_modules)[\\/]|\.md$/

/**
 * Remembers, in a folder that git ignores, which packages are up to date with their inputs. It can be deleted at any time.
 */
export class OutputCache {
  readonly #root: string

  /** @param root folder that holds specs/ and packages/ */
  constructor(root: string) {
    this.#root = root
  }

  /** Returns whether a provider's inputs and emitted files are unchanged since the last run. */
  async isCurrent(provider: string): Promise<boolean> {
    const remembered = await readFile(this.#file(provider), 'utf8').catch(() => undefined)
    return remembered === (await this.#fingerprint(provider))
  }

  async remember(provider: string): Promise<void> {
    const file = this.#file(provider)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, await this.#fingerprint(provider))
  }

  #file(provider: string): string {
    return join(this.#root, 'node_modules/.cache/generate', provider)
  }

  async #fingerprint(provider: string): Promise<string> {
    sharedFingerprint ??= fingerprint(SHARED)
    const own = await fingerprint([join(this.#root, 'specs', provider)])
    const emitted = ['src', 'test', 'package.json', 'tsconfig.json', 'tsconfig.build.json', 'LICENSE', 'README.md', 'skills']
    const paths = emitted.map((path) => join('packages', provider, path))
    const mock = [`packages/mock/specs/${provider}.json`, `packages/mock/src/providers/${provider}.gen.ts`]
    const output = await fingerprint(
      [...paths, ...mock].map((path) => join(this.#root, path)),
      /[\\/]node_modules[\\/]/,
    )
    return [await sharedFingerprint, own, output].join('\n')
  }
}

// Hashed once for all providers, as the generator does not change while it runs.
let sharedFingerprint: Promise<string> | undefined

async function fingerprint(paths: readonly string[], ignored = IGNORED): Promise<string> {
  const hash = createHash('sha256')
  for (const path of paths) {
    const folder = await listFiles(path)
    for (const file of (folder.length > 0 ? folder : [path]).sort()) {
      const name = file.slice(path.length)
      if (ignored.test(name)) continue
      hash.update(`${name}\0`)
      hash.update(await readFile(file).catch(() => 'missing'))
    }
  }
  return hash.digest('hex')
}
