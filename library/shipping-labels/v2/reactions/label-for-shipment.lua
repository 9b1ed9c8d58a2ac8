-- Makes the labels of a packed shipment.

local shipping = require("shared")

local shipment = event.record

local function fail(reason)
  log.error("shipment not labelled", { shipment = shipment.number, reason = reason })
  events.emit("shipment.label-failed", { shipmentId = shipment.id, reason = reason }, { key = event.id })
end

local problem = shipping.problem_with(shipment)
if problem then
  return fail(problem)
end

---The carrier that the shipment names, or the cheapest.
local function choose_carrier()
  local wanted = shipment.carrier
  if wanted and wanted ~= json.null and wanted ~= "" then
    return string.lower(wanted)
  end
  if #config.carriers == 1 then
    return config.carriers[1].type
  end
  local answer, reason = actions.call("get-rates", {
    reference = shipment.number,
    shipTo = shipment.shipTo,
    parcels = shipment.parcels,
  })
  if not answer then
    error(reason, 0)
  end
  return answer.rates[1] and answer.rates[1].carrier
end

local carrier = choose_carrier()
if not carrier or not shipping.carriers[carrier] then
  return fail(carrier and ('The carrier "' .. carrier .. '" is not known') or "No carrier takes the shipment")
end

local result, reason = actions.call("create-label", {
  shipmentId = shipment.id,
  reference = shipment.number,
  carrier = carrier,
  shipTo = shipment.shipTo,
  parcels = shipment.parcels,
})

if not result then
  -- The platform tries again, as the retry setting says.
  error(reason, 0)
end

if result.created then
  events.emit("shipment.labelled", {
    shipmentId = shipment.id,
    carrier = carrier,
    trackingNumber = result.labels[1].trackingNumber,
    trackingUrl = result.labels[1].trackingUrl,
    labels = result.labels,
    format = config.labels and config.labels.format or "PDF",
  }, { key = shipment.id })
end
