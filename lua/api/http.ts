import type { HostFamily, HostField, HostFunction, PolicyAction } from './host-family.ts'

const url: HostField = { name: 'url', type: 'string', doc: 'An absolute http or https URL.' }
const options: HostField = { name: 'options', type: 'HttpOptions', doc: 'Headers, query, body and time limit.', isOptional: true }

const returns = [
  { type: 'HttpResponse|nil', doc: 'The response, whatever its status; `nil` when none came.' },
  { type: 'string|nil', doc: 'Why no response came: name not found, refused, timed out, TLS.' },
]

const verb = (name: 'get' | 'post' | 'put' | 'patch' | 'delete', doc: string, example: string): HostFunction => ({
  name: `http.${name}`,
  parameters: [url, options],
  returns,
  doc: `${doc} Waits for the response. A status of 400 or more is a response, not an error; a call that the permissions do not allow raises an error.`,
  example,
  policyActions: [`http:${name}`],
})

const everyVerb: readonly PolicyAction[] = ['http:get', 'http:post', 'http:put', 'http:patch', 'http:delete']

export const http: HostFamily = {
  name: 'http',
  doc: 'Calls to other systems, as far as the permissions allow them.',
  functions: [
    verb('get', 'Sends a GET request.', 'local response, problem = http.get("https://shop.example/orders", { query = { limit = 50 } })\nif not response then error(problem) end\nlocal orders = json.decode(response.body)'),
    verb('post', 'Sends a POST request.', 'local response = http.post("https://dfe.example/jmf", {\n  headers = { ["Content-Type"] = "application/vnd.cip4-jmf+xml" },\n  body = "<JMF/>",\n})'),
    verb('put', 'Sends a PUT request.', 'local response = http.put("https://erp.example/orders/17", { json = { status = "printed" } })'),
    verb('patch', 'Sends a PATCH request.', 'local response = http.patch("https://crm.example/contacts/9", { json = { phone = "+49 30 1234" } })'),
    verb('delete', 'Sends a DELETE request.', 'local response = http.delete("https://dfe.example/queue/42")'),
    {
      name: 'http.request',
      parameters: [{ name: 'method', type: '"GET"|"POST"|"PUT"|"PATCH"|"DELETE"', doc: 'The method, in capitals.' }, url, options],
      returns,
      doc: 'Sends a request whose method is only known at run time. Fails as the others do.',
      example: 'local method = input.id and "PUT" or "POST"\nlocal response = http.request(method, "https://crm.example/contacts", { json = input })',
      policyActions: everyVerb,
    },
  ],
  values: [],
  classes: [
    {
      name: 'HttpOptions',
      doc: 'How a request is sent. One of `body`, `json` and `form` at most.',
      fields: [
        { name: 'headers', type: 'table<string, string>', doc: 'Names in any case.', isOptional: true },
        { name: 'query', type: 'table<string, string|number|boolean|string[]>', doc: 'Added to the URL, encoded; a list repeats its name.', isOptional: true },
        { name: 'body', type: 'string', doc: 'Sent byte for byte.', isOptional: true },
        { name: 'json', type: 'any', doc: 'Sent as JSON, with the content type of JSON.', isOptional: true },
        { name: 'form', type: 'table<string, string|number|boolean>', doc: 'Sent as application/x-www-form-urlencoded.', isOptional: true },
        { name: 'timeoutMs', type: 'integer', doc: 'How long to wait for the whole response; 30,000 when not given.', isOptional: true },
      ],
    },
    {
      name: 'HttpResponse',
      doc: 'What came back: plain values only.',
      fields: [
        { name: 'status', type: 'integer', doc: 'As in 200.' },
        { name: 'ok', type: 'boolean', doc: 'Whether the status is 200 to 299.' },
        { name: 'headers', type: 'table<string, string>', doc: 'Names in lower case; repeated ones joined by ", ".' },
        { name: 'body', type: 'string', doc: 'The bytes as received, unpacked; see `json.decode` and `xml.parse`.' },
      ],
    },
  ],
}
