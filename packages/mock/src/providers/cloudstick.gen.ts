// Generated from specs/cloudstick by `pnpm generate`. Do not edit: change the specification or the generator.

/** Options of `new CloudStick(…)` for the credentials that its mock accepts. */
export type Credential = 'apiKey'
