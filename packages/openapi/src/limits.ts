/** Limits of an OpenAPI document. The largest public ones have 35 MB and 1.5 million values. */
export const LIMITS = {
  /** The bytes of all files of a document together. */
  bytes: 64 * 1024 * 1024,
  files: 10_000,
  /** The bytes of one YAML file, which takes ten times as long to parse as JSON. */
  yamlBytes: 16 * 1024 * 1024,
  /** The number of objects, lists and scalars in one file, with YAML aliases expanded. */
  values: 5_000_000,
  /** The nesting of objects and lists. */
  depth: 500,
} as const
