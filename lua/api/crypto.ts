import type { HostFamily, HostField } from './host-family.ts'

const bytes: HostField = { name: 'bytes', type: 'string', doc: 'What is hashed, byte for byte.' }
const encoding: HostField = { name: 'encoding', type: '"hex"|"base64"|"raw"', doc: '"hex" when not given; "raw" gives the bytes.', isOptional: true }

export const crypto: HostFamily = {
  name: 'crypto',
  doc: 'Digests, and signatures with a shared secret.',
  functions: [
    {
      name: 'crypto.sha256',
      parameters: [bytes, encoding],
      returns: [{ type: 'string', doc: 'The digest.' }],
      doc: 'The SHA-256 digest.',
      example: 'local fingerprint = crypto.sha256(json.encode({ sku = "A5", amount = 500 }))',
    },
    {
      name: 'crypto.md5',
      parameters: [bytes, encoding],
      returns: [{ type: 'string', doc: 'The digest.' }],
      doc: 'The MD5 digest, for checksums of systems that ask for it (JDF `FileSpec/@CheckSum`, `Content-MD5`). It protects nothing.',
      example: 'local headers = { ["Content-MD5"] = crypto.md5("body", "base64") }',
    },
    {
      name: 'crypto.hmac_sha256',
      parameters: [{ name: 'key', type: 'string', doc: 'The shared secret.' }, bytes, encoding],
      returns: [{ type: 'string', doc: 'The signature.' }],
      doc: 'The HMAC with SHA-256. Sign the body as received (`request.rawBody`), never one encoded again.',
      example: 'local expected = crypto.hmac_sha256(config.webhook.secret, request.rawBody, "base64")',
    },
    {
      name: 'crypto.equals',
      parameters: [
        { name: 'left', type: 'string', doc: 'One text.' },
        { name: 'right', type: 'string', doc: 'The other.' },
      ],
      returns: [{ type: 'boolean', doc: 'Whether they are the same, byte for byte.' }],
      doc: 'Compares in a time that does not tell where two texts differ. Compare signatures with this, not with `==`.',
      example: 'if not crypto.equals("given", "expected") then return { status = 401 } end',
    },
  ],
  values: [],
  classes: [],
}
