/** Limits of what is read as an OpenAPI document. The largest public ones have 35 MB and 1.5 million values. */
export const LIMITS = {
  /** Bytes of all files of a document together. */
  bytes: 64 * 1024 * 1024,
  files: 10_000,
  /** Bytes of one file in YAML, which takes ten times as long to read as JSON. */
  yamlBytes: 16 * 1024 * 1024,
  /** Objects, lists and plain values of one file, with every YAML alias counted as what it stands for. */
  values: 5_000_000,
  /** Objects and lists inside one another. */
  depth: 500,
} as const
