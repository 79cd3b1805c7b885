import type { ClientOptions } from '@hostwright/transip'
import type { Logger } from 'pino'

/** Returns options of a client that log each attempt and wait. Events and errors hold no credentials. */
export function logHooks(logger: Logger): Pick<ClientOptions, 'onAttempt' | 'onWait'> {
  return {
    onAttempt({ error, duration, ...event }) {
      const level = event.status !== undefined && event.status < 400 ? 'debug' : 'warn'
      logger[level]({ ...event, duration: Math.round(duration), ...(error !== undefined && { err: error }) }, 'attempt')
    },
    onWait: (event) => logger.info(event, 'waiting'),
  }
}
