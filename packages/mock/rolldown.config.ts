import { defineConfig } from 'rolldown'

// Its modules stay as they are, so that each is loaded when it is needed. Only the private package is taken in, and of core the list of secret names.
export default defineConfig({
  input: { index: 'src/index.ts', vitest: 'src/vitest.ts', 'cli/main': 'src/cli/main.ts' },
  external: (id) => !/^(\.{0,2}\/|@hostwright\/(openapi(\/[a-z-]+\.ts)?|core\/internal)$|src\/)/.test(id),
  platform: 'node',
  output: { dir: 'dist', cleanDir: true, preserveModules: true, preserveModulesRoot: 'src' },
})
