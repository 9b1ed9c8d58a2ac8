-- The carriers' push messages. The caller has its 202 already: what goes wrong here is found by the timer.

local shipping = require("shared")

local carrier_type = request.params.carrier
local carrier = shipping.carriers[carrier_type]

if not carrier or not shipping.settings_of(carrier_type) then
  log.warn("push message of a carrier that is not set up", { carrier = carrier_type })
  return { status = 404 }
end

local function messages()
  local body = request.body
  if type(body) ~= "table" then
    return {}
  end
  -- Some push accounts send lists, some single messages.
  if body[1] ~= nil then
    return body
  end
  return { body }
end

local taken, dropped = 0, 0

for _, message in ipairs(messages()) do
  local ok, news = pcall(carrier.pushed, message)
  if not ok then
    log.error("push message not understood", { carrier = carrier_type, problem = tostring(news) })
    dropped = dropped + 1
  else
    for _, piece in ipairs(news) do
      if shipping.take_news(piece) then
        taken = taken + 1
      else
        dropped = dropped + 1
      end
    end
  end
end

log.debug("push messages", { carrier = carrier_type, taken = taken, dropped = dropped })
return { status = 202 }
