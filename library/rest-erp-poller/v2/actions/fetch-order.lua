-- Reads one production order again.

local erp = require("shared")

local body, problem = erp.call("GET", config.orders.path .. "/" .. url.encode(input.number))

if not body then
  if problem.status == 404 then
    return { found = false }
  end
  error(problem.message, 0)
end

local order, useless = erp.order_from(body.order or body)
if not order then
  log.warn("order can not be used", { order = input.number, problem = useless })
  return { found = true, problem = useless }
end

if input.handOver ~= false then
  events.emit("production-order.changed", order)
  store.set("order/" .. order.externalId, { at = date.now(), fingerprint = crypto.sha256(json.encode(order)) })
  log.info("order fetched again", { order = order.externalId, quantity = order.quantity })
end

return { found = true, order = order }
