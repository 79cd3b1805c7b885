// Generated from specs/zoneid by `pnpm generate`. Do not edit: change the specification or the generator.

/** Options of `new ZoneID(…)` for the credentials that its mock accepts. */
export type Credential = 'username' | 'apiKey'
