import { ApiError } from '@hostwright/core'

/** Whether a provider has no such object. Holds for errors of all clients, also if npm installed several copies of core. */
export function isMissing(error: unknown): boolean {
  return error instanceof ApiError && error.status === 404
}
