// Generated from specs/mittwald by `pnpm generate`. Do not edit: change the specification or the generator.

/** Options of `new Mittwald(…)` for the credentials that its mock accepts. */
export type Credential = 'token'
