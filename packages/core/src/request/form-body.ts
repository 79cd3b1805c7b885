import type { WrittenBody } from '../model/operation.js'

/** An object as application/x-www-form-urlencoded: arrays repeat their name, undefined and null are left out. */
export function writeForm(body: unknown): WrittenBody {
  const fields = new URLSearchParams()
  for (const [name, value] of Object.entries(Object(body) as object)) {
    for (const item of [value].flat() as unknown[])
      if (item !== undefined && item !== null) fields.append(name, item instanceof Date ? item.toISOString() : String(item))
  }
  return { body: fields.toString(), type: 'application/x-www-form-urlencoded' }
}
