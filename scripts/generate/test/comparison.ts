// Types that compare two `paths` types. Compiled together with them; nothing here runs.

interface Absent {
  readonly absent: unique symbol
}
interface Anything {
  readonly anything: unique symbol
}
interface Unchecked {
  readonly unchecked: unique symbol
}
declare const others: unique symbol

/**
 * The normal form of a type, in which mutual assignability means equality: optional keys have the additional value `Absent`,
 * intersections are one object, and `unknown` does not absorb other members. Properties of the other direction are left out.
 */
type Normal<T, Other extends Mark> = 0 extends 1 & T ? Unchecked : unknown extends T ? Anything : NormalMember<T, Other>

/** openapi-typescript's marks of properties of responses, and of requests. */
type Mark = '$read' | '$write'

type NormalMember<T, Other extends Mark> = T extends Blob
  ? Blob
  : T extends { readonly $read: infer Inner } | { readonly $write: infer Inner }
    ? Normal<Inner, Other>
    : T extends readonly unknown[]
      ? { [Index in keyof T]: Normal<T[Index], Other> }
      : T extends object
        ? {
            -readonly [Key in keyof T as Named<Key> & Sent<T[Key], Other, Key>]-?:
              | Normal<T[Key], Other>
              | ({} extends Pick<T, Key> ? Absent : never)
          } & Others<T, Other>
        : T

/** The key of a property, unless it has the mark of the other direction. */
type Sent<Property, Other extends Mark, Key> = [NonNullable<Property>] extends [never]
  ? Key
  : NonNullable<Property> extends Readonly<Record<Other, unknown>>
    ? never
    : Key

/** A key that does not come from an index signature. */
type Named<Key> = string extends Key ? never : number extends Key ? never : Key

/**
 * The values of other keys. TypeScript requires that they include those of named keys, as hey-api emits; openapi-typescript leaves
 * them out, and nobody can construct its type.
 */
type Others<T, Other extends Mark> = string extends keyof T ? { [others]: Normal<Exclude<T[keyof T], undefined>, Other> } : unknown

type WithoutNever<T> = { [Key in keyof T as [Exclude<T[Key], undefined>] extends [never] ? never : Key]: T[Key] }

/** Parameters by group, and bodies by media type. A group without parameters counts as missing. */
export type Request<Operation> = Normal<
  WithoutNever<{
    parameters: Operation extends { parameters: infer Parameters } ? WithoutNever<Parameters> : never
    body: 'requestBody' extends keyof Operation ? WithoutNever<Pick<Operation, 'requestBody'>> : never
  }>,
  '$read'
>

/** Bodies by status and media type. Our types have no response headers. */
export type Responses<Operation> = Operation extends { responses: infer ByStatus }
  ? { [Status in keyof ByStatus]: ByStatus[Status] extends { content: infer Content } ? Normal<Content, '$write'> : Absent }
  : never

/** Methods by route. */
export type Routes<Paths> = { [Path in keyof Paths]: keyof WithoutNever<Omit<Paths[Path], 'parameters'>> }
