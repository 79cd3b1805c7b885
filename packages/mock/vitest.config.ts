import { defineConfig } from 'vitest/config'

// One import of the sources for all files: it is most of the time that these tests take.
export default defineConfig({ test: { isolate: false, testTimeout: 60_000, include: ['src/**/*.test.ts'] } })
