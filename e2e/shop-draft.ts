/** A draft with a module of every kind, a config schema and a policy. */
export const shopDraft = {
  description: 'Takes orders from the shop and books print jobs.',
  sharedLibrary: 'local shared = {}\n\nfunction shared.total(order)\n  return order.total\nend\n\nreturn shared\n',
  configJson: JSON.stringify({ type: 'object', required: ['url'], properties: { url: { type: 'string', format: 'uri', title: 'Shop address' } } }, null, 2),
  iamPolicyJson: JSON.stringify({ Version: '2026-11-01', Statement: [{ Sid: 'ReadOrders', Effect: 'Allow', Action: ['http:get'], Resource: ['https://${config.url}/*'] }] }, null, 2),
  actions: [
    { name: 'Fetch order', handle: 'fetch-order', script: 'local answer = http.get(config.url)\nreturn json.decode(answer.body)\n', exported: true },
    { name: 'Book job', handle: 'book-job', script: '-- books a print job\nreturn { ok = true }\n', exported: false },
  ],
  apiEndpoints: [
    { name: 'Order webhook', handle: 'order-webhook', script: 'return { status = 200 }\n', method: 'POST', path: 'orders/:id', authType: 'NONE', requestFormat: 'JSON', responseMode: 'SYNC' },
  ],
  reactions: [{ name: 'Job finished', handle: 'job-finished', script: 'log.info("done")\n', resource: 'job', events: ['UPDATED'], ignoreOwnChanges: true }],
  timers: [{ name: 'Poll orders', handle: 'poll-orders', script: 'log.info("due")\n', schedule: '0 6 * * 1-5', timezone: 'Europe/Berlin', overlap: 'SKIP', catchUp: 'LAST' }],
}
