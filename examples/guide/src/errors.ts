import { ApiError, AuthError, NetworkError, RateLimitError, TimeoutError, type TransIP } from '@hostwright/transip'

// #region classes
/** Says what a user can do about an error. */
export function adviceFor(error: unknown): string {
  if (error instanceof AuthError) return 'Check the credentials.'
  if (error instanceof RateLimitError) return `Try again in ${Math.ceil((error.retryAfter ?? 0) / 1000)} seconds.`
  if (error instanceof ApiError) return `The provider says: ${error.message}`
  if (error instanceof TimeoutError || error instanceof NetworkError) return 'Try again later.'
  throw error
}
// #endregion classes

// #region result
/** Returns a domain's expiry date; undefined if the account does not have the domain. */
export async function renewalDate(transip: TransIP, domainName: string): Promise<string | undefined> {
  const result = await transip.domains.get({ path: { domainName } }).result()
  if (result.ok) return result.data.domain.renewalDate
  if (result.status === 404) return undefined
  throw new Error(`No renewal date of ${domainName}: ${result.error.error}`)
}
// #endregion result
