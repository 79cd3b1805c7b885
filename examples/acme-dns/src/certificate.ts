import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { type Client, type ClientAutoOptions, crypto } from 'acme-client'

/** The TXT records of a zone. */
export interface TxtRecords {
  add(name: string, content: string): Promise<void>
  /** Removes one record, and does nothing if there is none with this name and content. */
  remove(name: string, content: string): Promise<void>
}

/**
 * Gets a certificate by DNS-01 (RFC 8555 section 8.4). Touches only the records of its own challenges.
 *
 * @param journal file with the records that may exist; the next run removes those that a crash left behind
 * @returns the private key and the certificate, in PEM
 * @example
 * const acme = new Client({ directoryUrl: directory.letsencrypt.production, accountKey })
 * await issueCertificate(acme, transipRecords(transip, 'example.com'), ['example.com'], 'challenges.jsonl')
 */
export async function issueCertificate(
  acme: Client,
  records: TxtRecords,
  domains: readonly string[],
  journal: string,
  options: Partial<ClientAutoOptions> = {},
): Promise<{ readonly key: string; readonly certificate: string }> {
  await removeLeftovers(records, journal)
  const [key, csr] = await crypto.createCsr({ altNames: [...domains] }, await crypto.createPrivateEcdsaKey())
  const present = new Set<string>()
  const certificate = await acme.auto({
    ...options,
    csr,
    termsOfServiceAgreed: true,
    challengePriority: ['dns-01'],
    async challengeCreateFn({ identifier }, _challenge, content) {
      const name = `_acme-challenge.${identifier.value}`
      // Written first, since a record whose response gets lost may exist, too.
      appendFileSync(journal, `${JSON.stringify([name, content])}\n`)
      present.add(content)
      await records.add(name, content)
    },
    // acme-client calls this after every challenge, and ignores its errors: the journal stays then.
    async challengeRemoveFn({ identifier }, _challenge, content) {
      await records.remove(`_acme-challenge.${identifier.value}`, content)
      present.delete(content)
      if (present.size === 0) rmSync(journal, { force: true })
    },
  })
  return { key: key.toString(), certificate }
}

async function removeLeftovers(records: TxtRecords, journal: string): Promise<void> {
  if (!existsSync(journal)) return
  // A last line without its end was never followed by a record.
  const lines = readFileSync(journal, 'utf8').split('\n').slice(0, -1)
  for (const line of lines) {
    const [name, content] = JSON.parse(line) as [string, string]
    await records.remove(name, content)
  }
  rmSync(journal)
}
