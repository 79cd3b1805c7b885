import { readFileSync } from 'node:fs'
import { defineConfig } from 'rolldown'

/** Formats of ajv-formats are taken in, which its license allows with the license. */
const license = {
  name: 'license',
  generateBundle(this: { emitFile(file: { type: 'asset'; fileName: string; source: string }): string }): void {
    const source = readFileSync(new URL('node_modules/ajv-formats/LICENSE', import.meta.url), 'utf8')
    this.emitFile({ type: 'asset', fileName: 'ajv-formats.LICENSE.txt', source })
  },
}

// Few files load faster than many; what is imported on demand has a file of its own. Of other packages only the private one is taken in,
// of core the list of secret names and the reader of keys, and the formats of ajv-formats.
export default defineConfig({
  input: {
    index: 'src/index.ts',
    browser: 'src/browser.ts',
    vitest: 'src/vitest.ts',
    'cli/main': 'src/cli/main.ts',
    'cli/check': 'src/cli/hostwright-check.ts',
  },
  external: (id) => !/^(\.{0,2}\/|@hostwright\/(openapi(\/[a-z-]+\.ts)?|core\/internal)$|ajv-formats\/|src\/)/.test(id),
  // For Node this would import node:module to require what is CommonJS, also in pages.
  platform: 'neutral',
  plugins: [license],
  output: { dir: 'dist', cleanDir: true, chunkFileNames: '[name].js' },
})
