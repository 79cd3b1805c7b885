import type { Lifecycle } from '@hostwright/openapi/extension-types.ts'

/** States in small letters, without separators. */
const OVER = /^(success|succeeded|successful|complete|completed|done|finished)$/
const USABLE = /^(active|activated|running|available|ready|online|enabled|ok|valid|issued|deployed|live|healthy)$/
const FAILED = /^(error|errored|.*fail(ed|ure)|rejected|denied|cancell?ed|aborted|expired|timedout)$/
/** What ends in a state to wait for by itself: `creating`, `pending`. */
const PASSING = /^(new|created|pending.*|queued|scheduled|requested|waiting|inprogress|inprocess|.*ing)$/

/**
 * Returns the lifecycle that the names of states suggest: which are ready, and which end a wait. Undefined if none of them is ready, or if
 * none passes, so that there is nothing to wait for.
 */
export function lifecycleOf(property: string, values: readonly string[]): Lifecycle | undefined {
  const named = (names: RegExp) => values.filter((value) => names.test(value.toLowerCase().replaceAll(/[^a-z]/g, '')))
  const over = named(OVER)
  // An action runs until it is a success, a server is ready when it runs.
  const ready = over.length > 0 ? over : named(USABLE)
  const failed = named(FAILED)
  const passing = named(PASSING).filter((value) => !ready.includes(value))
  if (ready.length === 0 || passing.length === 0) return undefined
  return { property, values: [...values], ready, ...(failed.length > 0 && { failed }) }
}
