import { expect, onTestFinished, test } from 'vitest'

import { startMock, type Mock } from '../index.js'

const upload = {
  type: 'object',
  properties: { file: { type: 'string', format: 'binary' }, title: { type: 'string' }, größe: {}, tags: {} },
}

async function start(type: string): Promise<Mock> {
  const post = {
    operationId: 'files.create',
    requestBody: { content: { [type]: { schema: upload } } },
    responses: { '204': { description: 'Done.' } },
  }
  const mock = await startMock({ spec: { openapi: '3.1.0', paths: { '/files': { post } } }, strict: true })
  onTestFinished(() => mock.close())
  return mock
}

const send = async (mock: Mock, body: BodyInit, headers: Record<string, string> = {}): Promise<number> =>
  (await fetch(`${mock.url}/files`, { method: 'POST', body, headers })).status

const bytes = Uint8Array.from({ length: 4096 }, (_, index) => index % 256)

test('rejects and records an undeclared part of a multipart body', async () => {
  const mock = await start('multipart/form-data')
  const form = new FormData()
  form.set('file', new Blob([bytes]), 'a.bin')
  form.set('colour', 'red')
  expect(await send(mock, form)).toBe(422)
  expect(mock.violations).toMatchObject([
    { code: 'field', message: "the body's field 'colour' is not declared", location: 'request.body.colour' },
  ])
})

test('accepts declared parts with any file, names in any script, and lists', async () => {
  const mock = await start('multipart/form-data')
  const form = new FormData()
  form.set('file', new Blob(['\r\nContent-Disposition: form-data; name="inside"\r\n\r\n', bytes]), 'a.bin')
  form.set('größe', '1')
  form.append('tags[]', 'a')
  form.append('tags[]', 'b')
  expect(await send(mock, form)).toBe(204)
  mock.assertClean()
})

test('rejects JSON sent as a form without quoting it', async () => {
  const mock = await start('application/x-www-form-urlencoded')
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  expect(await send(mock, '{"password":"s3cret"}', headers)).toBe(422)
  expect(JSON.stringify(mock.violations)).not.toContain('s3cret')
  expect(() => mock.assertClean()).toThrow("the body's field '{…}' is not declared")
})
