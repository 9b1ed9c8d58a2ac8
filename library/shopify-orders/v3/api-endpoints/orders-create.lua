-- The webhooks of orders. Shopify waits five seconds and sends again for two days until it gets a 200.

local shopify = require("shared")

local headers = request.headers

local function answer(status, message)
  return { status = status, body = { message = message } }
end

if not shopify.is_signed(request.rawBody, headers["x-shopify-hmac-sha256"]) then
  log.warn("webhook with a wrong signature", { shop = headers["x-shopify-shop-domain"] })
  return answer(401, "The signature is wrong")
end

if headers["x-shopify-shop-domain"] ~= config.shop.domain then
  log.warn("webhook of another shop", { shop = headers["x-shopify-shop-domain"] })
  return answer(403, "This is not the shop in the config")
end

local payload, unreadable = json.decode(request.rawBody)
if payload == nil then
  return answer(400, "The body is not JSON: " .. unreadable)
end

local messages = {
  received = "The order was received",
  duplicate = "The order came before",
  unpaid = "The order waits for its payment",
  skipped = "Nothing in the order is printed",
}

local function on_order(order)
  return messages[shopify.take(order)]
end

---Only an order that was handed over can be called back.
local function on_cancelled(order)
  local known = store.get("order/" .. tostring(order.id))
  if not known or known.items == 0 then
    return "The order was never received"
  end
  events.emit("order.cancelled", {
    source = "shopify/" .. config.shop.domain,
    externalId = tostring(order.id),
    number = order.name,
    reason = order.cancel_reason ~= json.null and order.cancel_reason or nil,
    at = date.parse(order.cancelled_at),
  }, { key = "cancelled/" .. tostring(order.id) })
  log.info("order cancelled", { order = order.name, reason = order.cancel_reason })
  return "The order was cancelled"
end

local topics = {
  ["orders/create"] = on_order,
  ["orders/paid"] = on_order,
  ["orders/cancelled"] = on_cancelled,
}

local take = topics[headers["x-shopify-topic"] or ""]
if not take then
  log.debug("topic not used", { topic = headers["x-shopify-topic"] })
  return answer(200, "Nothing to do for this topic")
end

if headers["x-shopify-test"] == "true" then
  return answer(200, "A test order is not printed")
end

return answer(200, take(payload))
