import type { TransIP } from '@hostwright/transip'
import type { QueryFunctionContext } from '@tanstack/query-core'

// The client retries what is safe: TanStack Query would repeat its retries.
const RETRY = { retry: false }

/** Options of `useQuery` for a VPS. */
export function vpsQuery(transip: TransIP, vpsIdentifier: string) {
  return {
    queryKey: ['transip', 'vps', vpsIdentifier],
    queryFn: async ({ signal }: QueryFunctionContext) => transip.vps.get({ path: { vpsIdentifier }, signal }),
    ...RETRY,
  }
}

/** Options of `useInfiniteQuery` for the domains. */
export function domainsQuery(transip: TransIP) {
  return {
    queryKey: ['transip', 'domains'],
    queryFn: async ({ pageParam: cursor, signal }: QueryFunctionContext<string[], string | undefined>) => {
      const list = transip.domains.list({ pageSize: 10, cursor, signal })
      for await (const { items, cursor: next } of list.pages()) return { items, next }
      return { items: [], next: undefined }
    },
    initialPageParam: undefined,
    getNextPageParam: ({ next }: { readonly next: string | undefined }) => next,
    ...RETRY,
  }
}
