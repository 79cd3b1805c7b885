import { describe, expect, test } from 'vitest'
import { writeForm, writeFormWith, writeText } from './form-body.js'

const fields = (body: unknown) => [...new URLSearchParams(writeForm(body).body as string)]

describe('a form', () => {
  test('has its media type, and can be sent again', () => {
    expect(writeForm({ a: 'b' })).toEqual({ body: 'a=b', type: 'application/x-www-form-urlencoded' })
  })

  test('repeats the name of an array', () => {
    expect(fields({ tag: ['a', 'b'], none: [] })).toEqual([
      ['tag', 'a'],
      ['tag', 'b'],
    ])
  })

  test('leaves out what is undefined or null, in arrays too, and nothing else', () => {
    expect(fields({ a: undefined, b: null, c: [undefined, null, 'x'], d: '', e: 0, f: false })).toEqual([
      ['c', 'x'],
      ['d', ''],
      ['e', '0'],
      ['f', 'false'],
    ])
  })

  test('names the members of an object, and numbers what they hold', () => {
    expect(
      fields({ bank: { iban: 'DE1', tags: ['a', 'b'], owner: { name: 'x' } }, items: [{ sku: 1 }, { sku: 2 }], none: { a: null } }),
    ).toEqual([
      ['bank[iban]', 'DE1'],
      ['bank[tags][0]', 'a'],
      ['bank[tags][1]', 'b'],
      ['bank[owner][name]', 'x'],
      ['items[0][sku]', '1'],
      ['items[1][sku]', '2'],
    ])
  })

  test('numbers the arrays that its operation declares', () => {
    expect(writeFormWith(['expand'])({ expand: ['a', 'b'], tag: ['c', 'd'] }).body).toBe('expand%5B0%5D=a&expand%5B1%5D=b&tag=c&tag=d')
  })

  test.each(['a&b=c', 'a+b c', '100%', '%20', 'ü 💶', 'a\r\nb', 'https://a.example/?b=c#d'])(
    'carries %j as it is, in names and values',
    (text) => {
      expect(fields({ [text]: text })).toEqual([[text, text]])
    },
  )

  test('writes UTF-8 and a plus for a space (WHATWG URL section 5.2)', () => {
    expect(writeForm({ 'first name': 'Jürgen + Co' }).body).toBe('first+name=J%C3%BCrgen+%2B+Co')
  })

  test('may be URLSearchParams or a FormData', () => {
    const form = new FormData()
    form.set('a', 'b')
    expect([fields(new URLSearchParams('a=b&a=c')), fields(form)]).toEqual([
      [
        ['a', 'b'],
        ['a', 'c'],
      ],
      [['a', 'b']],
    ])
  })

  test.each([
    [NaN, 'NaN'],
    [new Map(), 'of type Map'],
    [new Blob(['a']), 'of type Blob'],
  ])('has no %o', (value, what) => {
    expect(() => writeForm({ a: value })).toThrow(`body.a is ${what}, which cannot be sent`)
  })

  test.each([{}, null, undefined])('of %j is empty', (body) => {
    expect(writeForm(body).body).toBe('')
  })
})

describe('a text', () => {
  test('is written as it is', () => {
    expect(writeText('ä\n')).toEqual({ body: 'ä\n', type: 'text/plain' })
  })

  test('may not be anything else', () => {
    expect(() => writeText({ a: 1 })).toThrow('its body is no text')
  })
})
