import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/*.test.ts', '*/test/*.test.ts'],
    // Needs a Redis server.
    exclude: ['many-workers/**'],
    // The examples share one process, so that the clients and mocks are loaded once.
    isolate: false,
  },
})
