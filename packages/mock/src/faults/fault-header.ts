import { checkFault, RESETS, type Fault } from './fault.js'

/** The request header that injects a fault, in lower case. */
export const FAULT_HEADER = 'x-mock-fault'

const HELP = `It takes status=503 (200 to 599), delay=200 (milliseconds), reset=${RESETS.join('|')}, truncate, malformed and times=2, joined by semicolons.`

type Read = (value: string) => unknown

const number: Read = (value) => (/^\d+$/.test(value) ? Number(value) : undefined)
const flag: Read = (value) => (value === '' ? true : undefined)

const PARTS = new Map<string, Read>([
  ['status', number],
  ['delay', number],
  ['times', number],
  ['reset', (value) => RESETS.find((reset) => reset === value)],
  ['truncate', flag],
  ['malformed', flag],
])

/** Parses an `X-Mock-Fault` header. Throws an Error that lists the allowed parts. */
export function readFaultHeader(header: string): Fault {
  const fault: Record<string, unknown> = {}
  for (const part of header.split(';')) {
    const [name = '', value = ''] = part.split(/=(.*)/s).map((text) => text.trim())
    const read = PARTS.get(name)
    if (!read) throw new Error(`X-Mock-Fault has no '${name}'. ${HELP}`)
    if (name in fault) throw new Error(`X-Mock-Fault has '${name}' twice. ${HELP}`)
    fault[name] = read(value)
    if (fault[name] === undefined) throw new Error(`X-Mock-Fault cannot have '${part.trim()}'. ${HELP}`)
  }
  try {
    checkFault('X-Mock-Fault', fault as unknown as Fault)
  } catch (error) {
    throw new Error(`${(error as Error).message} ${HELP}`, { cause: error })
  }
  return fault as unknown as Fault
}
