import { recordedBody, recordedForm, type RecordedBody } from './recorded-body.js'

/** A request and its response in a HAR. */
export interface RecordedCall {
  /** When it was sent (ISO 8601); undefined if the HAR does not say. */
  readonly time: string | undefined
  /** In upper case. */
  readonly method: string
  readonly url: URL
  readonly request: RecordedMessage
  /** 0 or less if there was no response. */
  readonly status: number
  readonly response: RecordedMessage
}

/** A call to check. */
export interface CheckedCall extends Omit<RecordedCall, 'request'> {
  /** Undefined if only the response is checked. */
  readonly request: RecordedMessage | undefined
}

export interface RecordedMessage {
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** From the header or, if that was not recorded, from the body's description. */
  readonly contentType: string | undefined
  readonly body: RecordedBody
}

type Fields = Record<string, unknown>

/** Reads an entry of a HAR. Returns the missing property, for example `request.url`, for an invalid one. */
export function toRecordedCall(entry: unknown): RecordedCall | { lacks: string } {
  const { request, response, startedDateTime } = fields(entry)
  const { method, url: address } = fields(request)
  const { status } = fields(response)
  const url = typeof address === 'string' && URL.canParse(address) ? new URL(address) : undefined
  if (typeof method !== 'string' || method === '') return { lacks: 'request.method' }
  if (!url) return { lacks: 'an absolute request.url' }
  // Without a response, Charles and Playwright write -1, others 0; RFC 9110 section 15 has three digits.
  if (typeof status !== 'number' || !Number.isInteger(status) || status > 999 || (status > 0 && status < 100))
    return { lacks: 'response.status' }
  return {
    time: toTime(startedDateTime),
    method: method.toUpperCase(),
    url,
    request: toRequest(fields(request)),
    status,
    response: toResponse(fields(response), method.toUpperCase(), status),
  }
}

function toRequest({ headers: pairs, bodySize, postData }: Fields): RecordedMessage {
  const headers = toHeaders(pairs)
  const { mimeType, text, params, encoding, _file: file } = fields(postData)
  const type = contentType(headers, mimeType)
  // Firefox and Playwright write both; text is what was sent.
  if ((text === undefined || text === null || text === '') && Array.isArray(params) && params.length > 0)
    return { headers, contentType: type, body: recordedForm(params) }
  // -1 means an unknown size, also for most requests without a body.
  const size = typeof bodySize === 'number' && bodySize >= 0 ? bodySize : undefined
  const isDescribed = size !== 0 && postData !== undefined && postData !== null && text !== ''
  const hasLength = isPositive(headers['content-length']) || 'transfer-encoding' in headers
  const isAnnounced = typeof file === 'string' || (size !== 0 && hasLength && text !== '')
  return { headers, contentType: type, body: recordedBody({ text, encoding, size: size ?? 0, isAnnounced, isDescribed }) }
}

function toResponse({ headers: pairs, bodySize, content }: Fields, method: string, status: number): RecordedMessage {
  const headers = toHeaders(pairs)
  // Playwright keeps bodies in files of their own.
  const { mimeType, text, encoding, size, _file: file } = fields(content)
  // RFC 9110 section 6.4.1: these never have a body, whatever their headers say.
  const isBodyless = method === 'HEAD' || status === 204 || status === 304
  const isAnnounced = isPositive(headers['content-length']) || (typeof bodySize === 'number' && bodySize > 0) || typeof file === 'string'
  return {
    headers,
    contentType: contentType(headers, mimeType),
    body: isBodyless && (text === undefined || text === '') ? { kind: 'none' } : recordedBody({ text, encoding, size, isAnnounced }),
  }
}

/** Chrome writes x-unknown for a response without a type. */
function contentType(headers: Record<string, string>, mimeType: unknown): string | undefined {
  return headers['content-type'] ?? (typeof mimeType === 'string' && mimeType !== '' && mimeType !== 'x-unknown' ? mimeType : undefined)
}

function toHeaders(pairs: unknown): Record<string, string> {
  const headers = new Map<string, string>()
  for (const { name, value } of Array.isArray(pairs) ? pairs.map(fields) : []) {
    if (typeof name !== 'string' || typeof value !== 'string') continue
    const key = name.toLowerCase()
    const before = headers.get(key)
    headers.set(key, before === undefined ? value : `${before}, ${value}`)
  }
  return Object.fromEntries(headers)
}

function toTime(value: unknown): string | undefined {
  const milliseconds = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString()
}

function isPositive(length: string | undefined): boolean {
  return Number(length) > 0
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}
