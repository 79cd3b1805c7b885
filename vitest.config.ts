import { defineConfig } from 'vitest/config'

// `pnpm exec vitest` runs or watches the tests of all packages at once; `pnpm test` runs each package through turbo.
export default defineConfig({ test: { projects: ['packages/*', 'scripts/!(*.*)', 'examples'] } })
