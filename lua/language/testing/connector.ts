import { type LuaDocument, LuaWorkspace, type OpenScript } from '../workspace.ts'
import { readMarks } from './marked.ts'

const configSchema = {
  type: 'object',
  required: ['shop'],
  properties: {
    shop: {
      title: 'Shop', description: 'Where orders come from.', type: 'object', required: ['domain'],
      properties: { domain: { type: 'string', title: 'Domain', description: 'As in example.myshop.com.' }, pageSize: { type: 'integer', default: 50 } },
    },
    mode: { title: 'Mode', enum: ['test', 'live'], default: 'test' },
    auth: { oneOf: [{ properties: { type: { const: 'key' }, key: { type: 'string' } } }, { properties: { type: { const: 'basic' }, user: { type: 'string' }, password: { type: 'string' } } }] },
    queues: { type: 'array', items: { $ref: '#/$defs/queue' } },
    extra: { type: 'object', additionalProperties: { type: 'number' } },
  },
  $defs: { queue: { type: 'object', properties: { name: { type: 'string', title: 'Queue name' }, priority: { type: 'integer' } } } },
}

const inputSchema = { type: 'object', required: ['orderId'], properties: { orderId: { type: 'string', description: 'The number of the order.' }, lines: { type: 'array', items: { type: 'object', properties: { sku: { type: 'string' }, amount: { type: 'integer' } } } } } }

const sharedLibrary = `local M = {}
M.version = "1.2"
--- Makes an order out of what the shop sent.
---@param raw table What the shop sent.
---@param strict? boolean Whether unknown fields are errors.
---@return Order order The order.
---@return string|nil problem Why there is none.
function M.order_from(raw, strict)
  return { number = raw.name, total = 1, items = {} }
end
function M.total(order)
  local sum = 0
  for _, item in ipairs(order.items) do sum = sum + item.price end
  return sum
end
---@class Order
---@field number string The number that people see.
---@field total number What it costs.
---@field items OrderItem[] What was ordered.
---@class OrderItem
---@field sku string
---@field price number
M.statuses = { new = "new", printed = "printed" }
return M
`

export type TestConnector = { workspace: LuaWorkspace; main: OpenScript; text: string; cursors: number[]; spans: { start: number; end: number }[] }

/** A connector around one marked script. */
export function connectorWith(snippet: string, { kind = 'actions', shared = sharedLibrary }: { kind?: LuaDocument['kind']; shared?: string } = {}): TestConnector {
  const { text, cursors, spans } = readMarks(snippet)
  const workspace = new LuaWorkspace()
  workspace.setConfigSchema(JSON.stringify(configSchema))
  workspace.setActions([{ handle: 'fetch-order', name: 'Fetch order', description: 'Reads one order.', uri: 'fetch' }, { handle: 'send-status', name: 'Send status', description: null, uri: 'main' }])
  if (kind !== 'shared') workspace.setDocument({ uri: 'shared', kind: 'shared', text: shared })
  workspace.setDocument({ uri: 'main', kind, text, inputSchema: kind === 'actions' ? JSON.stringify(inputSchema) : null })
  const main = workspace.open('main')
  if (!main) throw new Error('The script was not opened.')
  return { workspace, main, text, cursors, spans }
}
