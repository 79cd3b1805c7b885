// Generated from specs/cloudstick by `pnpm generate`. Do not edit: change the specification or the generator.
// SHA-256 of the bundled specification, packages/mock/specs/cloudstick.json: c0c1c4e9d11b0169651769d601a26761678ae95eb41b3db25a3caeec13c6e991

/** Options of `new CloudStick(…)` for the credentials that its mock accepts. */
export type Credential = 'apiKey'
