import classes from './HexDump.module.css'

const bytesShown = 4_096
const perLine = 16

/** The first bytes, in hexadecimal and as characters. */
export function HexDump({ bytes, length = bytes.length, label }: { bytes: Uint8Array; /** Of all of it, where `bytes` are the first. */ length?: number; label: string }) {
  const lines = Array.from({ length: Math.ceil(Math.min(bytes.length, bytesShown) / perLine) }, (_, line) => hexLine(bytes, line * perLine))
  const rest = length - Math.min(bytes.length, bytesShown)
  const dump = [...lines, ...(rest > 0 ? [`… and ${rest.toLocaleString('en')} more bytes`] : [])]
  return <textarea readOnly className={classes.hex} rows={Math.min(20, dump.length)} aria-label={`${label}, byte by byte`} value={dump.join('\n')} />
}

function hexLine(bytes: Uint8Array, start: number): string {
  const part = Array.from(bytes.slice(start, start + perLine))
  const hex = part.map((byte) => byte.toString(16).padStart(2, '0')).join(' ')
  const readable = part.map((byte) => (byte >= 32 && byte < 127 ? String.fromCharCode(byte) : '·')).join('')
  return `${start.toString(16).padStart(6, '0')}  ${hex.padEnd(perLine * 3 - 1)}  ${readable}`
}
