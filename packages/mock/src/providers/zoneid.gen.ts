// Generated from specs/zoneid by `pnpm generate`. Do not edit: change the specification or the generator.
// SHA-256 of the bundled specification, packages/mock/specs/zoneid.json: 306eef1e6ae7c1d64ed1f832410567180d9337ac58feb65c48f0fd2fa1fb93a5

/** Options of `new ZoneID(…)` for the credentials that its mock accepts. */
export type Credential = 'username' | 'apiKey'
