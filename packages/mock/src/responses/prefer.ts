/** The response that a request asks for with its `Prefer` header (RFC 7240). */
export interface Preferences {
  /** The documented status. */
  readonly code?: number | undefined
  /** The key of an example. */
  readonly example?: string | undefined
  /** Whether to generate the body from its schema, although there is an example. */
  readonly dynamic?: boolean | undefined
}

/** Parses a `Prefer` header such as `code=404, example=missing`. Throws an Error for an invalid value; ignores other preferences. */
export function readPrefer(header: string | undefined): Preferences {
  if (header === undefined) return {}
  const values = new Map(
    [...header.matchAll(/(?<![\w-])([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,;"]+))/g)].map(
      ([, name = '', quoted, bare = '']) => [name.toLowerCase(), quoted?.replaceAll(/\\(.)/g, '$1') ?? bare] as const,
    ),
  )
  const code = values.get('code')
  const dynamic = values.get('dynamic')
  if (code !== undefined && !/^[1-5]\d\d$/.test(code)) throw new Error(`Prefer: code takes a status of three digits, not '${code}'.`)
  if (dynamic !== undefined && !/^(true|false)$/.test(dynamic)) throw new Error(`Prefer: dynamic takes true or false, not '${dynamic}'.`)
  return { code: code === undefined ? undefined : Number(code), example: values.get('example'), dynamic: dynamic === 'true' }
}
