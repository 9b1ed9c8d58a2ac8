import { describe, expect, test } from 'vitest'
import { messageFromCurl } from './from-curl.ts'

function sent(command: string) {
  const read = messageFromCurl(command)
  if (!read.ok) throw new Error(read.problem)
  return read.message
}
const notes = (command: string) => {
  const read = messageFromCurl(command)
  return read.ok ? read.notes : [read.problem]
}

describe('a pasted curl command', () => {
  test('of several lines, as a manual prints it', () => {
    const command = `$ curl -X POST 'https://shop.example/webhooks/orders?shop=1' \\
      -H 'Content-Type: application/json' \\
      -H "X-Note: it's \\"so\\"" \\
      -d '{"id": 17, "note": "it'\\''s fine"}'`
    expect(sent(command)).toEqual({
      method: 'POST',
      url: 'https://shop.example/webhooks/orders?shop=1',
      headers: { 'content-type': 'application/json', 'x-note': 'it\'s "so"' },
      body: `{"id": 17, "note": "it's fine"}`,
    })
  })

  test('as Chrome copies it, for a shell and for the Windows prompt', () => {
    expect(sent("curl 'https://a.example/x' -H 'accept: */*' --data-raw $'{\"name\":\"M\\u00fcller\\'s\\n\"}' --compressed --insecure")).toMatchObject({
      method: 'POST',
      headers: { accept: '*/*', 'content-type': 'application/x-www-form-urlencoded' },
      body: '{"name":"Müller\'s\n"}',
    })
    const windows = 'curl ^"https://a.example/x?a=1^&b=2^" ^\r\n  -H ^"content-type: application/json^" ^\r\n  --data-raw ^"^{^\\^"id^\\^":1^}^"'
    expect(sent(windows)).toEqual({ method: 'POST', url: 'https://a.example/x?a=1&b=2', headers: { 'content-type': 'application/json' }, body: '{"id":1}' })
  })

  test('keeps a backslash at the end of a line where the shell does', () => {
    expect(sent(`curl https://a.example -d 'a\\\nb' \\\r\n -H "X-A: one\\\ntwo" -X PU\\\nT`)).toEqual({
      method: 'PUT',
      url: 'https://a.example',
      headers: { 'x-a': 'onetwo', 'content-type': 'application/x-www-form-urlencoded' },
      body: 'a\\\nb',
    })
  })

  test('with short options in one word', () => {
    expect(sent('curl -sSLXPUT -utester:geheim -dA=1 -d b=2 erp.example/orders')).toEqual({
      method: 'PUT',
      url: 'http://erp.example/orders',
      headers: { 'content-type': 'application/x-www-form-urlencoded', authorization: 'Basic dGVzdGVyOmdlaGVpbQ==' },
      body: 'A=1&b=2',
    })
  })

  test('with --json, -G, --data-urlencode and -I', () => {
    expect(sent(`curl --json '{"a":' --json '1}' https://a.example`)).toMatchObject({ headers: { 'content-type': 'application/json', accept: 'application/json' }, body: '{"a":1}' })
    expect(sent(`curl -G https://a.example/find --data-urlencode 'q=Müller & Co' -d page=2`)).toEqual({
      method: 'GET',
      url: 'https://a.example/find?q=M%C3%BCller%20%26%20Co&page=2',
      headers: {},
      body: '',
    })
    expect(sent('curl -I --url=https://a.example')).toMatchObject({ method: 'HEAD', url: 'https://a.example' })
  })

  test('with a form of several parts', () => {
    const { headers, body } = sent(`curl -F 'name=Cover' -F 'meta={"a":1};type=application/json' -F file=@cover.pdf https://a.example/up`)
    const boundary = headers['content-type']?.split('boundary=')[1] ?? ''
    expect(body.split(`--${boundary}`)).toEqual([
      '',
      '\r\nContent-Disposition: form-data; name="name"\r\n\r\nCover\r\n',
      '\r\nContent-Disposition: form-data; name="meta"\r\nContent-Type: application/json\r\n\r\n{"a":1}\r\n',
      '\r\nContent-Disposition: form-data; name="file"; filename="cover.pdf"\r\n\r\n\r\n',
      '--\r\n',
    ])
  })

  test('says what could not be taken over, and what may be secret', () => {
    expect(notes(`curl https://a.example -d @order.json --netrc -H 'Authorization: Bearer x' -m 5 -o out.txt`)).toEqual([
      'The option --netrc was left out.',
      'The file "order.json" can not be read from here: paste what it holds into the body.',
      'The sample keeps the header "authorization" as it is: put a made-up value in its place if it is a secret.',
    ])
  })

  test('that is none says so', () => {
    expect(notes('wget https://a.example')).toEqual(['The command does not start with curl.'])
    expect(notes(`curl 'https://a.example`)).toEqual(['A closing quote is missing.'])
    expect(notes('curl -s')).toEqual(['The command has no URL.'])
    expect(notes('')).toEqual(['The command does not start with curl.'])
  })

  test('of a million characters is read without a stop', () => {
    expect(sent(`curl https://a.example -d '${'"\\'.repeat(500_000)}'`).body).toHaveLength(1_000_000)
    expect(sent(`curl https://a.example -d "${'\\"'.repeat(500_000)}"`).body).toHaveLength(500_000)
  })
})
