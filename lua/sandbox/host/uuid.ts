import type { HostRuns } from '../plain-values.ts'

export const uuidRuns: HostRuns = {
  'uuid.v4': (_, world) => {
    const bytes = Array.from({ length: 16 }, (_byte, index) => marked(Math.floor(world.random() * 256), index))
    const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')
    return [[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')]
  },
}

/** RFC 9562 keeps the version in the seventh byte and the variant in the ninth. */
function marked(byte: number, index: number): number {
  if (index === 6) return (byte & 0x0f) | 0x40
  return index === 8 ? (byte & 0x3f) | 0x80 : byte
}
