import { defineConfig } from 'vitest/config'

// The runtime has no state outside its clients, so that no file needs modules of its own. The time limit only ends what
// hangs: thousands of calls over real sockets take long on a slow machine.
export default defineConfig({
  test: { isolate: false, include: ['src/**/*.test.ts', 'test/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 30_000 },
})
