import { bytesFromBase64 } from '#domain/samples/binary-body.ts'
import { HexDump } from './HexDump.tsx'
import classes from './BinaryBody.module.css'

/** A body that is no text, byte by byte. */
export function BinaryBody({ base64, label }: { base64: string; label: string }) {
  const bytes = bytesFromBase64(base64)
  return (
    <section aria-label={label}>
      <p className={classes.size}>{bytes.length.toLocaleString('en')} bytes that are no text</p>
      <HexDump bytes={bytes} label={label} />
    </section>
  )
}
