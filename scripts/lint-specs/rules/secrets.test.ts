import { describe, expect, test } from 'vitest'
import { edit, here, lintSample } from '../lint-fixture.ts'

const property = (text: string) =>
  edit('schemas/domains.yaml', 'transferPassword: { type: string, format: password, writeOnly: true }', text)

describe('a secret needs format: password', () => {
  test.each(['password', 'rootPassword', 'client_secret', 'private_key', 'password_confirmation', 'secretKey', 'privateKeyPem'])(
    '%s',
    async (name) => {
      expect(await lintSample([property(`${name}: { type: string } # here`)])).toEqual([here('secrets', `"${name}" is a secret`)])
    },
  )

  test('also if it may be null or its schema is shared', async () => {
    expect(await lintSample([property("password: { type: [string, 'null'] } # here")])).toEqual([here('secrets')])
    expect(await lintSample([property("password: { $ref: '#/Text' } # here\nText: { type: string }")])).toEqual([here('secrets')])
    expect(await lintSample([property("password: { $ref: '#/Text' }\nText: { type: string, format: password }")])).toEqual([])
  })
})

test.each([
  'passwordPolicy: { type: string }',
  'secret_id: { type: string }',
  'password_changed_at: { type: string }',
  'password: { type: boolean }',
  'secret: { enum: [a, b], type: string }',
])('%s is no secret', async (text) => {
  expect(await lintSample([property(text)])).toEqual([])
})
