import { expect, test } from 'vitest'
import { type Edits, initechModel } from './test/fixture.ts'
import { runOpenapiTypescript } from './paths.ts'

const upload = '/paths/~1reports/post/requestBody/content'

/** The types on one line, without comments. */
async function types(edits: Edits = {}): Promise<string> {
  return (await runOpenapiTypescript(initechModel(edits))).replaceAll(/\/\*\*.*?\*\//gs, '').replaceAll(/\s+/g, ' ')
}

test('files are Blobs, on their own and in forms, sent and received', async () => {
  const text = await types()
  expect(text).toContain('"application/octet-stream": Blob;')
  expect(text).toContain('"multipart/form-data": { cover?: Blob; };')
  expect(text).toContain('200: { headers: { [name: string]: unknown; }; content: { "application/octet-stream": Blob; }; };')
})

test('text of other formats stays text', async () => {
  const schema = { type: 'string', format: 'byte' }
  expect(await types({ [`${upload}/application~1octet-stream/schema`]: schema })).toContain('"application/octet-stream": string;')
  expect(await types()).toContain('"text/plain": string;')
})
