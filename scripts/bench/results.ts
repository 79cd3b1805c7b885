import type { BundleSizes } from './bundle-size.ts'
import type { ColdImport } from './cold-import.ts'
import type { Machine } from './machine.ts'
import type { Memory } from './memory.ts'
import type { MockSpeed } from './mock-speed.ts'
import type { Throughput } from './throughput.ts'
import type { TypeChecks } from './type-check.ts'
import type { Versions } from './versions.ts'

/** All that one run has measured. */
export interface Results {
  readonly machine: Machine
  readonly versions: Versions
  readonly throughput: Throughput
  readonly coldImport: ColdImport
  readonly bundleSizes: BundleSizes
  readonly typeChecks: TypeChecks
  readonly memory: Memory
  readonly mock: MockSpeed
}
