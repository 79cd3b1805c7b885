/** What an error adds where a request that was sent may have changed something: nothing for methods that only read (RFC 9110 section 9.2.1). */
export function maybeDone({ method }: { readonly method: string }): string {
  return /^(GET|HEAD|OPTIONS)$/.test(method) ? '' : ' The request may have taken effect.'
}
