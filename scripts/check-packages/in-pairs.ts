/** Does something for each, two at a time and in their order. Nothing new is begun once one has failed. */
export async function inPairs<T>(all: readonly T[], use: (one: T) => Promise<void>): Promise<void> {
  const queue = all.values()
  let failed = false
  const worker = async (): Promise<void> => {
    for (const one of queue) {
      if (failed) return
      await use(one).catch((error: unknown) => {
        failed = true
        throw error
      })
    }
  }
  const results = await Promise.allSettled([worker(), worker()])
  for (const result of results) if (result.status === 'rejected') throw result.reason
}
