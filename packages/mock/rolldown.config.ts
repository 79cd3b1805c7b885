import { defineConfig } from 'rolldown'

// Few files load faster than many; what is imported on demand has a file of its own. Of other packages only the private one is taken in, and
// of core the list of secret names.
export default defineConfig({
  input: { index: 'src/index.ts', browser: 'src/browser.ts', vitest: 'src/vitest.ts', 'cli/main': 'src/cli/main.ts' },
  external: (id) => !/^(\.{0,2}\/|@hostwright\/(openapi(\/[a-z-]+\.ts)?|core\/internal)$|src\/)/.test(id),
  platform: 'node',
  output: { dir: 'dist', cleanDir: true, chunkFileNames: '[name].js' },
})
