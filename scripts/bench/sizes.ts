import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { bytes, ratio, type Section } from './section.ts'

interface Measured {
  readonly name: string
  readonly size: number
  readonly sizeLimit?: number
  readonly passed?: boolean
}

/** Measures sizes with size-limit and its only configuration. */
export async function measureSizes(): Promise<Section> {
  const measured = JSON.parse(await runSizeLimit()) as readonly Measured[]
  const peer = measured.find(({ name }) => name === 'openapi-fetch')?.size ?? NaN
  return {
    title: 'Size',
    text: 'Measured by `pnpm size`: an import with all that it needs, bundled and minified by esbuild and compressed with gzip; and what npm puts on the disk, with all dependencies. Every layer: deadline, retries, rate limit, read-your-writes, a key in a header, attempt timeout and events. One operation includes `createClient`. Ratio: openapi-fetch = 1.',
    head: ['what', 'size', 'ratio', 'limit'],
    rows: measured.map(({ name, size, sizeLimit }) => [
      name,
      bytes(size),
      name.includes('installed') ? '' : ratio(size / peer),
      sizeLimit === undefined ? '' : bytes(sizeLimit),
    ]),
    figures: measured.flatMap(({ name, size, sizeLimit, passed }) =>
      sizeLimit === undefined ? [] : [{ what: name, measured: bytes(size), limit: `≤ ${bytes(sizeLimit)}`, isMet: passed === true }],
    ),
  }
}

/** Returns size-limit's results, also if a size exceeds its limit. @throws Error with size-limit's output if it cannot measure */
async function runSizeLimit(): Promise<string> {
  const options = { cwd: import.meta.dirname }
  const { stdout } = await promisify(execFile)('pnpm', ['exec', 'size-limit', '--json'], options).catch(
    (error: { stdout: string }) => error,
  )
  if (!stdout.startsWith('[')) throw new Error(`size-limit could not measure: ${stdout}`)
  return stdout
}
