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
 * intersections are one object, and `unknown` does not absorb other members.
 */
type Normal<T> = 0 extends 1 & T ? Unchecked : unknown extends T ? Anything : NormalMember<T>

type NormalMember<T> = T extends Blob
  ? Blob
  : T extends readonly unknown[]
    ? { [Index in keyof T]: Normal<T[Index]> }
    : T extends object
      ? { -readonly [Key in keyof T as Named<Key>]-?: Normal<T[Key]> | ({} extends Pick<T, Key> ? Absent : never) } & Others<T>
      : T

/** A key that does not come from an index signature. */
type Named<Key> = string extends Key ? never : number extends Key ? never : Key

/**
 * The values of other keys. TypeScript requires that they include those of named keys, as hey-api emits; openapi-typescript leaves
 * them out, and nobody can construct its type.
 */
type Others<T> = string extends keyof T ? { [others]: Normal<Exclude<T[keyof T], undefined>> } : unknown

type WithoutNever<T> = { [Key in keyof T as [Exclude<T[Key], undefined>] extends [never] ? never : Key]: T[Key] }

/** Parameters by group, and bodies by media type. A group without parameters counts as missing. */
export type Request<Operation> = Normal<
  WithoutNever<{
    parameters: Operation extends { parameters: infer Parameters } ? WithoutNever<Parameters> : never
    body: 'requestBody' extends keyof Operation ? WithoutNever<Pick<Operation, 'requestBody'>> : never
  }>
>

/** Bodies by status and media type. Our types have no response headers. */
export type Responses<Operation> = Operation extends { responses: infer ByStatus }
  ? { [Status in keyof ByStatus]: ByStatus[Status] extends { content: infer Content } ? Normal<Content> : Absent }
  : never

/** Methods by route. */
export type Routes<Paths> = { [Path in keyof Paths]: keyof WithoutNever<Omit<Paths[Path], 'parameters'>> }
