import type { Operation } from '../spec/operations.js'
import { unknownOperation } from '../spec/unknown-operation.js'
import { checkFault, type Fault } from './fault.js'
import { readFaultHeader } from './fault-header.js'

export interface Faults {
  /** Throws an Error if the spec lacks the operation or the fault can never apply. */
  add(fault: Fault): void
  /** Returns the fault of a call and counts it: that of its own header, else the first one added for it. */
  take(routed: FaultCandidate): Fault | undefined
  clear(): void
}

/** A call that may get a fault. */
interface FaultCandidate {
  readonly operation: Pick<Operation, 'id' | 'method' | 'path'>
  /** Id of the call's variant. */
  readonly variant: string | undefined
  /** The call's `X-Mock-Fault` header. */
  readonly header: string | undefined
}

export function createFaults(operationIds: ReadonlySet<string>): Faults {
  let pending: { fault: Fault; left: number }[] = []
  /** How often each header was used, by operation and header; headers without `times` are not counted. */
  const used = new Map<string, number>()

  const byHeader = ({ operation: { method, path }, variant }: FaultCandidate, header: string): Fault | undefined => {
    const fault = readFaultHeader(header)
    if (fault.times === undefined) return fault
    const counted = `${method} ${path} ${variant} ${header}`
    const count = used.get(counted) ?? 0
    if (count >= fault.times) return undefined
    used.set(counted, count + 1)
    return fault
  }

  const scripted = ({ operation: { id }, variant }: FaultCandidate): Fault | undefined => {
    const found = pending.find(({ fault: { operation } }) => operation === undefined || operation === id || operation === variant)
    if (!found) return undefined
    found.left--
    if (found.left === 0) pending = pending.filter((each) => each !== found)
    return found.fault
  }

  return {
    add(fault) {
      const { operation, times = 1 } = fault
      if (operation !== undefined && !operationIds.has(operation)) throw new Error(unknownOperation('mock.fail', operation, operationIds))
      checkFault('mock.fail', fault)
      pending.push({ fault: { ...fault }, left: times })
    },
    take: (routed) =>
      (routed.header === undefined ? undefined : byHeader(routed, routed.header)) ?? (pending.length > 0 ? scripted(routed) : undefined),
    clear() {
      pending = []
      used.clear()
    },
  }
}
