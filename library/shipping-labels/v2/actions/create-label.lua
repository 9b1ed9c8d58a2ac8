-- Makes the labels of a shipment, once.

local shipping = require("shared")

local ten_minutes = 600
local ninety_days = 90 * 86400

local settings = shipping.settings_of(input.carrier)
if not settings then
  error('The carrier "' .. input.carrier .. '" is not in the config', 0)
end

local shipment = {
  reference = input.reference or input.shipmentId,
  shipTo = input.shipTo,
  parcels = input.parcels,
}

local problem = shipping.problem_with(shipment)
if problem then
  error(problem, 0)
end

local key = "shipment/" .. input.shipmentId

local function without_documents(labels)
  local list = json.array({})
  for _, label in ipairs(labels) do
    table.insert(list, {
      parcel = label.parcel,
      trackingNumber = label.trackingNumber,
      trackingUrl = label.trackingUrl,
    })
  end
  return list
end

-- A label costs money: of two runs at once only one may ask for it.
if not store.add(key, { state = "asking", at = date.now() }, { ttlSeconds = ten_minutes }) then
  local known = store.get(key)
  if known and known.state == "labelled" then
    log.info("shipment had its labels before", { shipment = input.shipmentId })
    return { created = false, labels = known.labels }
  end
  error("Labels of this shipment are being made by another run", 0)
end

local ok, labels, reason = pcall(shipping.carriers[input.carrier].create, settings, shipment)

if not ok then
  store.delete(key)
  error(labels, 0)
end

if not labels then
  store.delete(key)
  log.error("carrier refused the shipment", { shipment = input.shipmentId, carrier = input.carrier, reason = reason })
  error(string.upper(input.carrier) .. ": " .. reason, 0)
end

store.set(key, {
  state = "labelled",
  carrier = input.carrier,
  labels = without_documents(labels),
  at = date.now(),
}, { ttlSeconds = ninety_days })

for _, label in ipairs(labels) do
  store.set("parcel/" .. label.trackingNumber, {
    shipmentId = input.shipmentId,
    carrier = input.carrier,
    state = "announced",
    heardAt = date.now(),
  }, { ttlSeconds = ninety_days })
end

log.info("labels made", { shipment = input.shipmentId, carrier = input.carrier, parcels = #labels })
return { created = true, labels = labels }
