import type { Document } from '@hostwright/openapi/document.ts'

/** Returns a document without paths, with the given parts. */
export function documentOf(parts: Partial<Document> = {}): Document {
  return { openapi: '3.1.0', info: { title: 'Made up', version: '1' }, paths: {}, ...parts }
}
