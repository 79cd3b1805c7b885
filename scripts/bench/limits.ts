import limits from './limits.json' with { type: 'json' }

/** The limits of sizes and speeds, from `limits.json`; the keys name the units. */
export { limits }

/** Limits by figure: bytes, or bytes plus bytes for each operation. */
type SizeLimits = Readonly<Record<string, number | { readonly base: number; readonly eachOperation: number }>>

/**
 * Returns the limits of a provider's sizes by figure: those of every provider, overridden by its own.
 *
 * @param operations number of the provider's operations
 * @returns bytes
 */
export function sizeLimits(provider: string, operations: number): Readonly<Record<string, number>> {
  const exceptions = (limits.sizeBytes as Readonly<Record<string, SizeLimits>>)[provider]
  const entries = Object.entries({ ...(limits.sizeBytes['every provider'] as SizeLimits), ...exceptions })
  return Object.fromEntries(
    entries.map(([key, limit]) => [key, typeof limit === 'number' ? limit : limit.base + limit.eachOperation * operations]),
  )
}

/** A measured figure and its limit, as printed. */
export interface Figure {
  readonly what: string
  readonly limit: string
  readonly measured: string
  readonly isMet: boolean
}

/** Compares a figure with the most (`≤`) or least (`≥`) that it may be. */
export function compare(what: string, measured: number, sign: '≤' | '≥', limit: number, format: (value: number) => string): Figure {
  const isMet = sign === '≤' ? measured <= limit : measured >= limit
  return { what, limit: `${sign} ${format(limit)}`, measured: format(measured), isMet }
}
