/** As `encodeURIComponent`, for any text: half a surrogate, which that refuses, becomes U+FFFD. */
export const percentEncoded = (text: string) => encodeURIComponent(text.toWellFormed())

/** As `decodeURIComponent`; what is no code of a text stays as it is written. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
