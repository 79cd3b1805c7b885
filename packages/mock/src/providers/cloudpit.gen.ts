// Generated from specs/cloudpit by `pnpm generate`. Do not edit: change the specification or the generator.

/** Options of `new CloudPit(…)` for the credentials that its mock accepts. */
export type Credential = 'clientId' | 'clientSecret'
