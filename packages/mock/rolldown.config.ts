import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { defineConfig, type Plugin } from 'rolldown'

/** Emits the licenses of the packages that are taken in, as they ask for. */
const licenses: Plugin = {
  name: 'licenses',
  generateBundle(_options, bundle) {
    const ids = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
    for (const folder of new Set(ids.flatMap((id) => /^.*\/node_modules\/[^/]+\//.exec(id) ?? []))) {
      this.emitFile({ type: 'asset', fileName: `${basename(folder)}.LICENSE.txt`, source: readFileSync(`${folder}LICENSE`, 'utf8') })
    }
  },
}

// Few files load faster than many; what is imported on demand has a file of its own. Of other packages are taken in the private one, of
// core the list of secret names and the reader of keys, and ajv, whose 60 files took a quarter of the time until a mock's first response.
export default defineConfig({
  input: {
    index: 'src/index.ts',
    browser: 'src/browser.ts',
    vitest: 'src/vitest.ts',
    'cli/main': 'src/cli/main.ts',
    'cli/check': 'src/cli/hostwright-check.ts',
  },
  external: (id) =>
    !/^(\.{0,2}\/|@hostwright\/(openapi(\/[a-z-]+\.ts)?|core\/internal)$|(ajv|ajv-formats|fast-deep-equal|fast-uri|json-schema-traverse)(\/|$)|src\/)/.test(
      id,
    ),
  // For Node this would import node:module to require what is CommonJS, also in pages.
  platform: 'neutral',
  plugins: [licenses],
  output: { dir: 'dist', cleanDir: true, chunkFileNames: '[name].js' },
})
