import { percentEncoded } from '../../percent.ts'

export type CurlBody = { text: string; type: string | null }

export const bodyOptions: readonly string[] = ['data', 'data-raw', 'data-ascii', 'data-binary', 'data-urlencode', 'json', 'form', 'form-string']

/** What curl sends as the body; null when no option gives one. A file that it would read is told in `notes`. */
export function curlBody(options: readonly [name: string, value: string][], notes: string[]): CurlBody | null {
  const parts = options.flatMap(([name, value]) => (name === 'form' || name === 'form-string' ? [value] : []))
  if (parts.length > 0) return multipart(parts, notes)
  const pieces = options.flatMap(([name, value]) => (bodyOptions.includes(name) ? [piece(name, value, notes)] : []))
  if (pieces.length === 0) return null
  const isJson = options.some(([name]) => name === 'json')
  return { text: pieces.join(isJson ? '' : '&'), type: isJson ? 'application/json' : 'application/x-www-form-urlencoded' }
}

function piece(name: string, value: string, notes: string[]): string {
  if (name === 'data-raw') return value
  if (name === 'data-urlencode') return urlEncoded(value)
  if (!value.startsWith('@')) return value
  notes.push(`The file "${value.slice(1)}" can not be read from here: paste what it holds into the body.`)
  return ''
}

function urlEncoded(value: string): string {
  const [name = '', content] = value.split(/=(.*)/s)
  if (content === undefined) return percentEncoded(value)
  return `${name === '' ? '' : `${name}=`}${percentEncoded(content)}`
}

const boundary = '------------------------connectorstudio'

function multipart(parts: readonly string[], notes: string[]): CurlBody {
  const texts = parts.map((part) => {
    const [name = '', written = ''] = part.split(/=(.*)/s)
    const [content = '', ...attributes] = written.split(';')
    const file = /^[@<](.*)$/.exec(content)?.[1]
    if (file !== undefined) notes.push(`The file "${file}" can not be read from here: paste what it holds into the body.`)
    const type = attributes.find((attribute) => attribute.trim().startsWith('type='))?.trim().slice('type='.length)
    const isUpload = content.startsWith('@')
    const head = `Content-Disposition: form-data; name="${name}"${isUpload ? `; filename="${file ?? ''}"` : ''}\r\n${type === undefined ? '' : `Content-Type: ${type}\r\n`}`
    return `--${boundary}\r\n${head}\r\n${file === undefined ? content : ''}\r\n`
  })
  return { text: `${texts.join('')}--${boundary}--\r\n`, type: `multipart/form-data; boundary=${boundary}` }
}
