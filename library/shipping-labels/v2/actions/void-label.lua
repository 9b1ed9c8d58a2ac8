-- Takes back the labels of a shipment.

local shipping = require("shared")

local key = "shipment/" .. input.shipmentId
local known = store.get(key)

if not known or known.state ~= "labelled" then
  return { voided = 0, problems = json.array({}) }
end

local settings = shipping.settings_of(known.carrier)
if not settings then
  error('The carrier "' .. known.carrier .. '" is not in the config any more', 0)
end

local carrier = shipping.carriers[known.carrier]
local voided = 0
local left = json.array({})
local problems = json.array({})

for _, label in ipairs(known.labels) do
  local parcel = store.get("parcel/" .. label.trackingNumber)
  local is_handed_over = parcel and parcel.state ~= "announced"
  local ok, reason = false, "the parcel is on its way"
  if not is_handed_over then
    ok, reason = carrier.void(settings, label.trackingNumber)
  end
  if ok then
    voided = voided + 1
    store.delete("parcel/" .. label.trackingNumber)
  else
    table.insert(left, label)
    table.insert(problems, { trackingNumber = label.trackingNumber, reason = reason })
  end
end

if #left == 0 then
  store.delete(key)
else
  known.labels = left
  store.set(key, known)
end

log.info("labels voided", { shipment = input.shipmentId, voided = voided, left = #left })
return { voided = voided, problems = problems }
