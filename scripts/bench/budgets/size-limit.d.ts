/** The part of size-limit that is used here; its packages have no types. */
declare module 'size-limit' {
  interface Check {
    files: string[]
    gzip: boolean
  }
  /** Bytes. */
  export default function sizeLimit(plugins: readonly object[], config: { checks: Check[]; cwd: string }): Promise<{ size?: number }[]>
}
declare module '@size-limit/esbuild' {
  const plugins: readonly object[]
  export default plugins
}
declare module '@size-limit/file' {
  const plugins: readonly object[]
  export default plugins
}
