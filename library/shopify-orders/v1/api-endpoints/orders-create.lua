-- The webhook orders/create. Shopify waits five seconds and sends again for two days until it gets a 200.

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

if headers["x-shopify-topic"] ~= "orders/create" then
  log.debug("topic not used", { topic = headers["x-shopify-topic"] })
  return answer(200, "Nothing to do for this topic")
end

local payload, unreadable = json.decode(request.rawBody)
if payload == nil then
  return answer(400, "The body is not JSON: " .. unreadable)
end

if headers["x-shopify-test"] == "true" or payload.test == true then
  log.info("test order", { order = payload.name })
  return answer(200, "A test order is not printed")
end

if not shopify.is_acceptable(payload) then
  log.info("order is not paid", { order = payload.name, payment = payload.financial_status })
  return answer(200, "The order waits for its payment")
end

local key = "order/" .. tostring(payload.id)
if store.get(key) then
  return answer(200, "The order came before")
end

local order = shopify.order_from(payload)

if #order.items == 0 then
  log.info("nothing to print", { order = order.number, skipped = order.skipped })
  store.set(key, { at = date.now(), items = 0 }, { ttlSeconds = 90 * 86400 })
  return answer(200, "Nothing in the order is printed")
end

for _, item in ipairs(order.items) do
  if item.artworkMissing then
    log.warn("line without artwork", { order = order.number, sku = item.sku })
  end
end

events.emit("order.received", order, { key = order.source .. "/" .. order.externalId })
store.set(key, { at = date.now(), items = #order.items }, { ttlSeconds = 90 * 86400 })

log.info("order received", { order = order.number, items = #order.items, skipped = #order.skipped })
return answer(200, "The order was received")
