import { describe, expect, test } from 'vitest'
import { operation } from '../../test/helpers.js'
import { startDeadline } from '../pipeline/deadline.js'
import { type FileDownload, readFile } from './file-download.js'

const described = operation({ id: 'files.get' })
const TIMEOUT = 1000

/** A file as its call hands it over: with the clock of a call that may take a second, and with the caller's signal. */
function download(body: BodyInit | null, headers: Record<string, string> = {}) {
  const clock = startDeadline(described.id, TIMEOUT, undefined)
  const request = new Request('https://api.acme.example/files/1?token=s3cret', { headers: { authorization: 'Bearer s3cret' } })
  const response = new Response(body, { headers })
  const file = readFile({ operation: described, request, response, clock, redact: (shown) => shown, maxResponseSize: 1, text: undefined })
  clock.release()
  return file as FileDownload
}

test.each([
  [204, {}],
  [205, {}],
  [202, { bodiless: true } as const],
])('is none with %i of an operation with %j', (code, changes) => {
  const clock = startDeadline(described.id, TIMEOUT, undefined)
  const response = new Response(code === 202 ? 'abc' : null, { status: code })
  const request = new Request('https://api.acme.example/files/1')
  expect(
    readFile({
      operation: { ...described, ...changes },
      request,
      response,
      clock,
      redact: (shown) => shown,
      maxResponseSize: 1,
      text: undefined,
    }),
  ).toBeUndefined()
  clock.release()
})

describe('name', () => {
  const nameOf = (disposition: string) => download(null, { 'content-disposition': disposition }).name

  test.each([
    ['attachment; filename="report.pdf"', 'report.pdf'],
    ['attachment; filename=report.pdf', 'report.pdf'],
    ['inline;filename=report.pdf;size=3', 'report.pdf'],
    ['ATTACHMENT; FileName = "report.pdf"', 'report.pdf'],
    ['attachment; size=3; filename="my report; final.pdf"', 'my report; final.pdf'],
    ['attachment; filename="my \\"best\\" report.pdf"', 'my "best" report.pdf'],
    ['attachment; filename="100%25.pdf"', '100%25.pdf'],
    ['attachment; filename=".htaccess"', '.htaccess'],
  ])('of %s is %j', (disposition, name) => {
    expect(nameOf(disposition)).toBe(name)
  })

  test.each([
    ["attachment; filename*=UTF-8''%e2%82%ac%20rates.pdf", '€ rates.pdf'],
    ["attachment; filename*=utf-8'de'%C3%BCber.pdf", 'über.pdf'],
    ['attachment; filename = "EURO.pdf"; FILENAME* = UTF-8\'\'%E2%82%AC.pdf', '€.pdf'],
    ['attachment; filename*=UTF-8\'\'%E2%82%AC.pdf; filename="EURO.pdf"', '€.pdf'],
    ["attachment; filename*=UTF-8''it's.pdf", "it's.pdf"],
  ])('in UTF-8 (RFC 8187) goes first: %s is %j', (disposition, name) => {
    expect(nameOf(disposition)).toBe(name)
  })

  test.each([
    ['a broken percent-encoding', "UTF-8''%zz.pdf"],
    ['half a percent-encoding', "UTF-8''a%2"],
    ['bytes that are no UTF-8', "UTF-8''%ff.pdf"],
    ['another character set', "ISO-8859-1''%FC.pdf"],
    ['no character set', '%FC.pdf'],
    ['nothing in it', "UTF-8''"],
  ])('in UTF-8 that has %s gives way to the plain one', (_, extended) => {
    expect(nameOf(`attachment; filename="plain.pdf"; filename*=${extended}`)).toBe('plain.pdf')
    expect(nameOf(`attachment; filename*=${extended}; filename="plain.pdf"`)).toBe('plain.pdf')
    expect(nameOf(`attachment; filename*=${extended}`)).toBeUndefined()
  })

  test.each([
    ['attachment; filename="/etc/passwd"', 'passwd'],
    ['attachment; filename="../../passwd"', 'passwd'],
    ['attachment; filename=../../passwd', 'passwd'],
    ['attachment; filename="C:\\\\Windows\\\\passwd"', 'passwd'],
    ['attachment; filename="..\\\\../passwd"', 'passwd'],
    ["attachment; filename*=UTF-8''..%2F..%2fpasswd", 'passwd'],
    ["attachment; filename*=UTF-8''..%5C..%5cpasswd", 'passwd'],
    ["attachment; filename*=UTF-8''%2E%2E%2Fpasswd", 'passwd'],
    ["attachment; filename*=UTF-8''a%0A%2Fpasswd", 'passwd'],
  ])('is the last part of a path: %s is %j', (disposition, name) => {
    expect(nameOf(disposition)).toBe(name)
  })

  test('has no control characters', () => {
    expect(nameOf("attachment; filename*=UTF-8''a%00%1F%7F%C2%80%C2%9Fb%C2%A0%C3%BC%F0%9F%8E%89.pdf")).toBe('ab\u00a0\u00fc\u{1f389}.pdf')
  })

  test.each([
    'attachment',
    'inline; size=3',
    'attachment; filename=""',
    'attachment; filename=',
    'attachment; filename="/"',
    'attachment; filename="dir/"',
    'attachment; filename="."',
    'attachment; filename=".."',
    'attachment; filename="a/.."',
    "attachment; filename*=UTF-8''..%2F",
    "attachment; filename*=UTF-8''.%00.",
    'attachment; myfilename="a.pdf"',
    '',
  ])('is undefined where there is none that a file may have: %j', (disposition) => {
    expect(nameOf(disposition)).toBeUndefined()
  })

  test('is undefined without a Content-Disposition', () => {
    expect(download(null).name).toBeUndefined()
  })

  test.each([
    ['attachment; filename="a; filename*=UTF-8\'\'evil.exe"', "a; filename*=UTF-8''evil.exe"],
    ['attachment; title="; filename=evil.exe"; filename="good.pdf"', 'good.pdf'],
  ])('is not looked for inside of other values: %s is %j', (disposition, name) => {
    expect(nameOf(disposition)).toBe(name)
  })
})

describe('type and size', () => {
  const bytes = new Uint8Array(3)

  test('are what the provider announces', () => {
    const headers = { 'content-type': 'image/png', 'content-length': '3' }
    expect(download(bytes, headers)).toMatchObject({ type: 'image/png', size: 3 })
  })

  test('without an announcement are bytes of an unknown number', () => {
    expect(download(bytes)).toMatchObject({ type: 'application/octet-stream', size: undefined })
  })

  test.each(['', '-1', '3.5', '1e3', '0x3', 'three', '3, 3'])('take no notice of the length %j', (length) => {
    expect(download(bytes, { 'content-length': length }).size).toBeUndefined()
  })

  test('take no notice of the length of a compressed body, which is not that of the file', () => {
    expect(download(bytes, { 'content-length': '3', 'content-encoding': 'gzip' }).size).toBeUndefined()
  })

  test('may be those of an empty file', () => {
    expect(download(bytes.subarray(3), { 'content-length': '0' }).size).toBe(0)
  })
})

test('the stream of a response without a body is empty', async () => {
  expect(await new Response(download(null).stream).text()).toBe('')
})
