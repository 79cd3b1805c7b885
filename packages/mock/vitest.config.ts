import { defineConfig } from 'vitest/config'

// One import of Prism for all files: it is most of the time that these tests take, and long on a busy machine.
export default defineConfig({ test: { isolate: false, testTimeout: 60_000, include: ['src/**/*.test.ts'] } })
