import { createRandom } from '../random.js'
import { LONGEST_DELAY } from './fault.js'

export interface RandomFaultOptions {
  readonly seed: number
  /** The share of calls that fail, 0 to 1. */
  readonly failRate: number
  /** Milliseconds, or their minimum and maximum. */
  readonly latency: number | readonly [min: number, max: number]
}

/** Random failures and delays; the seed determines their sequence. */
export interface RandomFaults {
  fails(): boolean
  /** Milliseconds. */
  latency(): number
  /** Restarts the sequence. */
  restart(): void
}

/** Throws a RangeError for invalid options. */
export function createRandomFaults({ seed, failRate, latency }: RandomFaultOptions): RandomFaults {
  const [min, max] = typeof latency === 'number' ? [latency, latency] : latency
  if (!Number.isSafeInteger(seed)) throw new RangeError(`seed must be an integer, not ${seed}.`)
  if (!(failRate >= 0 && failRate <= 1)) throw new RangeError(`failRate must be a share from 0 to 1, not ${failRate}.`)
  if (!(min >= 0 && max >= min && max <= LONGEST_DELAY))
    throw new RangeError(`latency must be milliseconds from 0 to ${LONGEST_DELAY}, or [min, max] of them, not ${String(latency)}.`)
  let random = createRandom(seed)
  return {
    fails: () => failRate > 0 && random() < failRate,
    latency: () => (max > min ? min + random() * (max - min) : min),
    restart: () => {
      random = createRandom(seed)
    },
  }
}
