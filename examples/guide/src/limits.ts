import { type AttemptEvent, TransIP, type TransIPByLogin } from '@hostwright/transip'

// #region options
/** Returns a client for a web page: it fails soon, and never orders anything. */
export function createPageClient(credentials: TransIPByLogin): TransIP {
  return new TransIP({
    ...credentials,
    timeout: 10_000, // ms for a whole call, with all retries and waits
    maxRetries: 1,
    maxRateLimitWait: 2000, // ms that a call waits for the provider's limit
    allowCharges: false, // rejects calls that cost money before they are sent
  })
}
// #endregion options

// #region events
/** Returns a client that reports each attempt. Events have no credentials. */
export function createLoggedClient(credentials: TransIPByLogin, log: (line: string) => void): TransIP {
  const onAttempt = ({ operation, attempt, status, duration }: AttemptEvent) =>
    log(`${operation} #${attempt}: ${status ?? 'no response'} in ${Math.round(duration)} ms`)
  return new TransIP({ ...credentials, onAttempt })
}
// #endregion events

// #region signal
/** Returns the VPSs unless the caller's signal fires first. */
export function listVps(transip: TransIP, signal: AbortSignal) {
  return transip.vps.list({ signal, timeout: 5000 }).toArray()
}
// #endregion signal
