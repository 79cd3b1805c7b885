// Without an import: the programs' folders have vitest, this one has not.
export default {
  test: {
    include: ['**/*.test.ts'],
    // The programs keep no state between runs, and loading Redocly for every file takes four times as long.
    isolate: false,
    // Ends only what hangs: some run compilers and servers, and the machine may be busy.
    testTimeout: 300_000,
  },
}
