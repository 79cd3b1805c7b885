import type { Document } from '@hostwright/openapi/document.ts'
import { HarError, readHar } from './read-har.js'
import { toRecordedCall } from './recorded-call.js'
import { noneIgnored, type Verification } from './verification.js'
import { createVerifier } from './verifier.js'

export interface Traffic {
  readonly document: Document
  /** The bytes of a HAR, and its name for messages. */
  readonly har: AsyncIterable<Uint8Array>
  readonly name: string
  /** Addresses of the provider; empty for those of the spec. */
  readonly baseUrls: readonly string[]
}

/**
 * Compares the calls in a HAR with a spec while reading it. A truncated HAR gives the differences up to its end, and the reason.
 * Rejects with an Error if the spec names no server or a base URL is invalid, and with any error from reading `har`.
 */
export async function verifyTraffic({ document, har, name, baseUrls }: Traffic): Promise<Verification> {
  const verifier = createVerifier(document, baseUrls)
  const entries = { read: 0, checked: 0, ignored: noneIgnored() }
  const { ignored } = entries
  const problems: string[] = []
  try {
    await readHar(har, ({ index, end, value }) => {
      entries.read++
      const call = toRecordedCall(value)
      const reason = 'lacks' in call ? 'malformed' : verifier.check(call, index)
      if (reason === undefined) entries.checked++
      else ignored[reason]++
      if ('lacks' in call && ignored.malformed === 1)
        problems.push(`Entry ${index} of ${name}, which ends at byte ${end}, has no ${call.lacks}; it and others like it were not checked.`)
    })
    if (entries.checked === 0 && ignored.malformed === 0)
      problems.push(`No entry of ${name} is a call to ${verifier.servers.join(' or ')}; say with --base-url where the traffic went.`)
  } catch (error) {
    if (!(error instanceof HarError)) throw error
    problems.push(`${name} ${error.message}`)
  }
  return { entries, ...verifier.result(), problem: problems.length > 0 ? problems.join(' ') : null }
}
