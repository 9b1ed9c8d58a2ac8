-- WooCommerce's webhooks. After five failures in a row WooCommerce switches a webhook off,
-- so what is harmless is answered with 200.

local woo = require("shared")

local headers = request.headers

local function answer(status, message)
  return { status = status, body = { message = message } }
end

-- When a webhook is saved, WooCommerce sends "webhook_id=..." as a form, without a signature.
if string.find(request.rawBody, "^webhook_id=%d+$") then
  log.info("ping", { webhook = string.match(request.rawBody, "%d+") })
  return answer(200, "Hello")
end

if not woo.is_signed(request.rawBody, headers["x-wc-webhook-signature"]) then
  log.warn("webhook with a wrong signature", { from = headers["x-wc-webhook-source"] })
  return answer(401, "The signature is wrong")
end

if headers["x-wc-webhook-resource"] ~= "order" then
  log.debug("resource not used", { resource = headers["x-wc-webhook-resource"] })
  return answer(200, "Only orders are used")
end

local order, unreadable = json.decode(request.rawBody)
if order == nil then
  return answer(400, "The body is not JSON: " .. unreadable)
end

if headers["x-wc-webhook-event"] == "deleted" then
  -- A deleted order comes as its id alone.
  order.status = "cancelled"
end

local outcome = woo.take(order)

local messages = {
  received = "The order was received",
  cancelled = "The order was called back",
  duplicate = "The order came before",
  waiting = "The order waits for another status",
  nothing = "Nothing in the order is printed",
}

log.debug("webhook", { order = order.number, status = order.status, outcome = outcome })
return answer(200, messages[outcome])
