import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const cipher = 'aes-256-gcm'
const ivBytes = 12
const tagBytes = 16

/** Encrypts an answer with the key that the client made up and only the client has. */
export function sealAnswer(key: string, answer: string): Buffer {
  const iv = randomBytes(ivBytes)
  const encrypt = createCipheriv(cipher, cipherKey(key), iv)
  const text = Buffer.concat([encrypt.update(answer, 'utf8'), encrypt.final()])
  return Buffer.concat([iv, encrypt.getAuthTag(), text])
}

export function openAnswer(key: string, sealed: Uint8Array): string {
  const decrypt = createDecipheriv(cipher, cipherKey(key), sealed.subarray(0, ivBytes), { authTagLength: tagBytes })
  decrypt.setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes))
  return Buffer.concat([decrypt.update(sealed.subarray(ivBytes + tagBytes)), decrypt.final()]).toString('utf8')
}

const cipherKey = (key: string) => Buffer.from(hkdfSync('sha256', key, '', 'connector studio answer', 32))
