// Generated from specs/transip by `pnpm generate`. Do not edit: change the specification or the generator.

/** Options of `new TransIP(…)` for the credentials that its mock accepts. */
export type Credential = 'login' | 'privateKey'
