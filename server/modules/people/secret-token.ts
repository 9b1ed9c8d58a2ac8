import { createHash, randomBytes } from 'node:crypto'

/** 256 bits in letters that survive a URL. */
export const newSecret = (prefix = '') => `${prefix}${randomBytes(32).toString('base64url')}`

/** What is stored of a secret: with so many random bits, nobody guesses it back. */
export const sha256 = (secret: string) => createHash('sha256').update(secret).digest('hex')
