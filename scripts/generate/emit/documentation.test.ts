import { describe, expect, test } from 'vitest'
import { acmeModel, type Edits, operation } from '../test/fixture.ts'
import { commentLines, docBlock } from '../code.ts'
import { documentation } from './documentation.ts'

const status = '/paths/~1status/get'
const commentOf = (id: string, edits: Edits = {}) => commentLines(documentation(operation(acmeModel(edits), id)))

describe('the comment of an operation', () => {
  test('has summary, description and route', () => {
    expect(commentOf('domains.create')).toEqual([
      'Register a domain.',
      '',
      'Registers a domain for the account.',
      'Costs money.',
      '',
      '`POST /domains`',
    ])
  })

  test('leaves out a missing description', () => {
    expect(commentOf('status.get', { [`${status}/description`]: undefined })).toEqual(['Is Acme up?', '', '`GET /status`'])
  })

  test('has the name if there is no summary', () => {
    expect(commentOf('status.get', { [`${status}/summary`]: undefined })[0]).toBe('status.get.')
  })

  test('says what is inferred, with confidence, basis and alternative', () => {
    expect(commentOf('domains.dns.create').slice(-2)).toEqual([
      '',
      "The method POST is not in the provider's text but inferred, with low confidence: it creates something. It might be PUT or PATCH.",
    ])
    expect(commentOf('domains.dns.list').at(-1)).toBe(
      "The path is not in the provider's text but inferred, with medium confidence: the text names the path only in an example.",
    )
    expect(commentOf('domains.get').join()).not.toContain('inferred')
  })

  test('describes the headers of responses', () => {
    const headers = { Location: { description: 'Path of the job', schema: { type: 'string' } } }
    expect(commentOf('status.get', { [`${status}/responses/200/headers`]: headers }).at(-1)).toBe(
      'Response header `Location`: Path of the job.',
    )
  })

  test('marks operations that cost money', () => {
    expect(commentOf('status.get', { [`${status}/x-charges`]: true }).slice(-2)).toEqual(['', 'This operation can cost money.'])
    expect(commentOf('status.get')).not.toContain('This operation can cost money.')
  })

  test('marks deprecated operations only', () => {
    expect(commentOf('domains.delete').slice(-2)).toEqual(['', '@deprecated'])
    expect(commentOf('domains.get')).not.toContain('@deprecated')
  })

  test('cannot be ended by its text', () => {
    const comment = commentOf('status.get', {
      [`${status}/summary`]: 'Read /files/*/name',
      [`${status}/description`]: 'One */\ntwo */ three */',
    })
    expect(comment.slice(0, 4)).toEqual(['Read /files/*\\/name.', '', 'One *\\/', 'two *\\/ three *\\/'])
  })
})

test('a block has a star before every line and no blank at the end of an empty one', () => {
  expect(docBlock(['One.', '', 'Two */ three\nfour.'], '  ')).toBe('  /**\n   * One.\n   *\n   * Two *\\/ three\n   * four.\n   */')
})
