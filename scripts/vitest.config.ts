// Without an import, as only the scripts' folders have vitest.
export default {
  test: {
    include: ['**/*.test.ts'],
    // The scripts keep no state between runs, and loading Redocly for every file takes four times as long.
    isolate: false,
    // Only for tests that hang: some run compilers and servers.
    testTimeout: 300_000,
  },
}
