const script = `local order = input.order
log.info("order asked for", { order = order })
local seen = store.get("seen/" .. order)
store.set("seen/" .. order, { times = (seen and seen.times or 0) + 1 })
local response = http.get("https://shop.example/orders/" .. order)
if not response.ok then
  log.error("shop refused", { status = response.status })
  error("the shop answered " .. response.status)
end
local answer = json.decode(response.body)
local total = 0
for index, item in ipairs(answer.items) do
  total = total + item.price * item.count
end
events.emit("order.read", { number = order, total = total })
return { number = order, total = total }
`

const shopAnswer = { method: 'GET', url: 'https://shop.example/orders/*', tookMs: 120, response: { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ items: [{ sku: 'A5', price: 4, count: 3 }, { sku: 'A4', price: 9, count: 2 }] }) } }

const policy = {
  Statement: [
    { Sid: 'AskTheShop', Effect: 'Allow', Action: ['http:get'], Resource: ['https://shop.example/*'] },
    { Sid: 'Remember', Effect: 'Allow', Action: ['store:read', 'store:write'], Resource: ['store/*'] },
    { Sid: 'Tell', Effect: 'Allow', Action: ['events:emit'], Resource: ['event/*'] },
  ],
}

/** An action with two samples, and an endpoint, that do a bit of everything. */
export const benchDraft = {
  sharedLibrary: 'local shared = {}\n\nfunction shared.greet(name)\n  return "Hello " .. name\nend\n\nreturn shared\n',
  iamPolicyJson: JSON.stringify(policy, null, 2),
  actions: [
    {
      name: 'Read an order',
      handle: 'read-order',
      script,
      exported: true,
      inputSchemaJson: JSON.stringify({ type: 'object', required: ['order'], properties: { order: { type: 'string', title: 'Order number' } } }),
      samples: [
        { name: 'Two items', inputJson: '{ "order": "1001" }', recordedAnswersJson: JSON.stringify({ http: [shopAnswer], store: { 'seen/1001': { times: 2 } } }), expectedOutcomeJson: JSON.stringify({ result: { status: 'returned', value: { number: '1001', total: 30 } } }) },
        { name: 'The shop is silent', inputJson: '{ "order": "1002" }', recordedAnswersJson: null, expectedOutcomeJson: null },
      ],
    },
  ],
  apiEndpoints: [
    {
      name: 'Greet',
      handle: 'greet',
      script: 'local shared = require("shared")\nlocal name = request.query.name or request.params.id\nreturn { status = 201, headers = { ["X-Shop"] = "demo" }, body = { greeting = shared.greet(name), sent = request.body } }\n',
      method: 'POST',
      path: 'people/:id',
      authType: 'NONE',
      requestFormat: 'JSON',
      responseMode: 'SYNC',
    },
  ],
  reactions: [{ name: 'Job finished', handle: 'job-finished', script: 'log.info("done", { job = event.record.id })\n', resource: 'job', events: ['UPDATED'], ignoreOwnChanges: true }],
  timers: [{ name: 'Poll', handle: 'poll', script: 'log.info("due", { at = timer.dueAt })\n', schedule: '0 6 * * 1-5', timezone: 'UTC', overlap: 'SKIP', catchUp: 'LAST' }],
}
