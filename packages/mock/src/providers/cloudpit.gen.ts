// Generated from specs/cloudpit by `pnpm generate`. Do not edit: change the specification or the generator.
// SHA-256 of the bundled specification, packages/mock/specs/cloudpit.json: 856b3e6a2d4e027f37582b56f337fe6c8df1143330cf0bddac8589633fa33c11

/** Options of `new CloudPit(…)` for the credentials that its mock accepts. */
export type Credential = 'clientId' | 'clientSecret'
