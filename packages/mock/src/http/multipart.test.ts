import { expect, test } from 'vitest'

import { multipartFields } from './multipart.js'

const type = 'multipart/form-data; boundary="b.1"'
const part = (head: string, body: string): string => `--b.1\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`

test('reads fields, but only the names of files', () => {
  const text = [
    part('name="title"', 'Line 1\r\n\r\nLine 2'),
    part('name="empty"', ''),
    part('name="upload"; filename="secret.pdf"\r\nContent-Type: application/pdf', '%PDF\0\r\n--b'),
    part('name="meta"\r\nContent-Type: application/json', '{"size":1}'),
    part('name="image"\r\nContent-Type: image/png', 'PNG'),
    part('name=bare', 'x'),
  ]
  expect(multipartFields(`preamble\r\n${text.join('')}--b.1--\r\n`, type)).toEqual([
    { name: 'title', value: 'Line 1\r\n\r\nLine 2' },
    { name: 'empty', value: '' },
    { name: 'upload', value: undefined },
    { name: 'meta', value: { size: 1 } },
    { name: 'image', value: undefined },
    { name: 'bare', value: 'x' },
  ])
})

test('reads the boundary from the body, with any line endings', () => {
  expect(multipartFields('--x\nContent-Disposition: form-data; name="a"\n\n1\n--x--', 'multipart/form-data')).toEqual([
    { name: 'a', value: '1' },
  ])
})

test('reads no truncated body or one without a boundary', () => {
  expect([multipartFields(part('name="a"', '1'), type), multipartFields('a=1', type), multipartFields('a=1', undefined)]).toEqual(
    Array(3).fill(undefined),
  )
})
