-- Tells the shop that a parcel is on its way.

local shopify = require("shared")

local shipment = event.record

local function belongs_to_this_shop()
  return shipment.orderSource == "shopify/" .. config.shop.domain
end

local function fail(problem, status)
  if shopify.may_pass(status) then
    error(problem, 0)
  end
  log.error("fulfilment not created", { order = shipment.orderNumber, problem = problem })
end

if not belongs_to_this_shop() then
  return
end

local key = "fulfillment/" .. shipment.id
local known = store.get(key)
if known and known.trackingNumber == shipment.trackingNumber then
  log.debug("fulfilment was created before", { order = shipment.orderNumber })
  return
end

-- An order has one fulfilment order for each place that ships; only the open ones take a fulfilment.
local body, problem, status = shopify.call("GET", "orders/" .. shipment.orderExternalId .. "/fulfillment_orders.json")
if not body then
  return fail(problem, status)
end

local shipped = {}
for _, item in ipairs(shipment.items or {}) do
  shipped[item.externalId] = true
end

local function lines_of(fulfillment_order)
  local lines = json.array({})
  for _, line in ipairs(fulfillment_order.line_items) do
    if line.fulfillable_quantity > 0 and shipped[tostring(line.line_item_id)] then
      table.insert(lines, { id = line.id, quantity = line.fulfillable_quantity })
    end
  end
  return lines
end

local parts = json.array({})
for _, fulfillment_order in ipairs(body.fulfillment_orders) do
  if fulfillment_order.status == "open" or fulfillment_order.status == "in_progress" then
    local lines = lines_of(fulfillment_order)
    if #lines > 0 then
      table.insert(parts, {
        fulfillment_order_id = fulfillment_order.id,
        fulfillment_order_line_items = lines,
      })
    end
  end
end

if #parts == 0 then
  log.warn("nothing left to fulfil", { order = shipment.orderNumber })
  return
end

local created
created, problem, status = shopify.call("POST", "fulfillments.json", {
  json = {
    fulfillment = {
      line_items_by_fulfillment_order = parts,
      notify_customer = not config.orders or config.orders.notifyCustomer ~= false,
      tracking_info = {
        number = shipment.trackingNumber,
        company = shipment.carrier,
        url = shipment.trackingUrl,
      },
    },
  },
})
if not created then
  return fail(problem, status)
end

store.set(key, { trackingNumber = shipment.trackingNumber, fulfillmentId = created.fulfillment.id })
log.info("fulfilment created", { order = shipment.orderNumber, fulfillment = created.fulfillment.id })
