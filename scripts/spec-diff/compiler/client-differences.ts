import type { Exports } from './exports.ts'
import type { Finding } from './findings.ts'
import type { Versions } from './member-differences.ts'

/** What changed for callers of a client. */
export interface ClientDifferences {
  /** Differences of methods that both versions have. */
  readonly findings: readonly Finding[]
  /** Differences of calls by path and of flat functions that no method has, by route or by function. */
  readonly others: readonly Finding[]
  /** Differences of the client's options, and of core. */
  readonly options: readonly Finding[]
  /** All methods and types of the newer version. */
  readonly names: readonly string[]
  /** Names that only one version has. */
  readonly methods: Versions<readonly string[]>
  readonly routes: Versions<readonly string[]>
  readonly types: Versions<readonly string[]>
  /** Newer names of exported types by the older ones. */
  readonly renamed: ReadonlyMap<string, string>
  readonly exports: Versions<Exports>
}

const NONE = { before: [], after: [] }

/** The differences of equal clients. */
export const NO_DIFFERENCES: ClientDifferences = {
  findings: [],
  others: [],
  options: [],
  names: [],
  methods: NONE,
  routes: NONE,
  types: NONE,
  renamed: new Map(),
  exports: { before: new Map(), after: new Map() },
}
