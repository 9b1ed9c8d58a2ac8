import { hmac } from '@noble/hashes/hmac.js'
import { md5 } from '@noble/hashes/legacy.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { byteArray } from '../plain-values.ts'
import type { HostRun, HostRuns, PlainValue } from '../plain-values.ts'
import { Arguments } from './arguments.ts'

export const cryptoRuns: HostRuns = {
  'crypto.sha256': digest('crypto.sha256', sha256),
  'crypto.md5': digest('crypto.md5', md5),
  'crypto.hmac_sha256': (parameters) => {
    const given = new Arguments('crypto.hmac_sha256', parameters)
    return [encoded(given, 2, hmac(sha256, byteArray(given.text(0)), byteArray(given.text(1))))]
  },
  'crypto.equals': (parameters) => [sameBytes(new Arguments('crypto.equals', parameters))],
}

function digest(call: string, hash: (bytes: Uint8Array) => Uint8Array): HostRun {
  return (parameters): PlainValue[] => {
    const given = new Arguments(call, parameters)
    return [encoded(given, 1, hash(byteArray(given.text(0))))]
  }
}

function encoded(given: Arguments, index: number, bytes: Uint8Array): string {
  const encoding = given.choice(index, ['hex', 'base64', 'raw'], 'hex')
  if (encoding === 'hex') return bytesToHex(bytes)
  const raw = String.fromCharCode(...bytes)
  return encoding === 'raw' ? raw : btoa(raw)
}

/** Looks at every byte of the left text, whatever it meets. */
function sameBytes(given: Arguments): boolean {
  const left = given.text(0)
  const right = given.text(1)
  let difference = left.length ^ right.length
  for (let index = 0; index < left.length; index += 1) difference |= left.charCodeAt(index) ^ right.charCodeAt(right.length === 0 ? 0 : index % right.length)
  return difference === 0
}
