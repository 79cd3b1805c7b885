import { defineConfig } from 'vitest/config'

// One import of Prism for all files: it is most of the time that these tests take.
export default defineConfig({ test: { isolate: false, include: ['src/**/*.test.ts'] } })
