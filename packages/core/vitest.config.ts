import { defineConfig } from 'vitest/config'

// The runtime has no state outside its clients, so that no file needs modules of its own.
export default defineConfig({ test: { isolate: false, include: ['src/**/*.test.ts'] } })
