import { percentEncoded } from '#domain/percent.ts'
import { writingsInAddress } from '#domain/policy/secret-parts.ts'

export const dots = '••••••••'

/** A text with something else, usually dots, where a secret stands: as it is, or as it is written in an address, a form, JSON or XML. */
export const withoutSecretTexts = (text: string, secrets: readonly string[], inPlace = dots): string =>
  allWritings(secrets).reduce((hidden, secret) => hidden.replaceAll(secret, () => inPlace), text)

/** Less of a secret than this, at the end of a text that was cut, tells nothing. */
const shortestPart = 4

/** A text that was cut can end in the middle of a secret. */
export function withoutSecretEnd(text: string, secrets: readonly string[]): string {
  for (const secret of secrets) {
    for (let length = Math.min(secret.length - 1, text.length); length >= shortestPart; length -= 1) {
      if (text.endsWith(secret.slice(0, length))) return text.slice(0, -length) + dots
    }
  }
  return text
}

/** Bytes in hexadecimal, with a star for each byte of a secret. */
export const withoutSecretBytes = (hex: string, secrets: readonly string[]): string =>
  secrets.reduce((hidden, secret) => {
    const bytes = Array.from(new TextEncoder().encode(secret), (byte) => byte.toString(16).padStart(2, '0'))
    return hidden.replaceAll(bytes.join(' '), bytes.map(() => '2a').join(' '))
  }, hex)

/** Bytes in base64, likewise. */
export const withoutSecretBase64 = (base64: string, secrets: readonly string[]): string =>
  secrets.length === 0
    ? base64
    : btoa(
        secrets.reduce((hidden, secret) => {
          const bytes = String.fromCharCode(...new TextEncoder().encode(secret))
          return hidden.replaceAll(bytes, '*'.repeat(bytes.length))
        }, atob(base64)),
      )

const known = new WeakMap<readonly string[], readonly string[]>()

/** Found once for the thousands of texts that a run may have told. */
function allWritings(secrets: readonly string[]): readonly string[] {
  const found = known.get(secrets) ?? secrets.flatMap(writings)
  known.set(secrets, found)
  return found
}

function writings(secret: string): string[] {
  const [escaped, inText] = [percentEncoded(secret), secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')]
  const inForm = new URLSearchParams([['', secret]]).toString().slice(1)
  return [...new Set([secret, escaped, inForm, JSON.stringify(secret).slice(1, -1), inText, inText.replaceAll('"', '&quot;'), ...writingsInAddress(secret)])]
}
