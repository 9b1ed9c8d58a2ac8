-- What a shipment costs with each carrier.

local shipping = require("shared")

local shipment = {
  reference = input.reference or "rate",
  shipTo = input.shipTo,
  parcels = input.parcels,
}

local problem = shipping.problem_with(shipment)
if problem then
  error(problem, 0)
end

local currency = config.labels and config.labels.currency or "EUR"
local rates, refusals = json.array({}), json.array({})

for rank, settings in ipairs(config.carriers) do
  local carrier = shipping.carriers[settings.type]
  -- One carrier that does not answer is no reason to do without the others.
  local ok, rate, reason = pcall(carrier.rate, settings, shipment)
  if ok and rate then
    table.insert(rates, {
      carrier = settings.type,
      service = rate.service,
      amount = rate.amount,
      currency = currency,
      rank = rank,
    })
  else
    table.insert(refusals, { carrier = settings.type, reason = ok and reason or tostring(rate) })
  end
end

table.sort(rates, function(left, right)
  if left.amount ~= right.amount then
    return left.amount < right.amount
  end
  return left.rank < right.rank
end)

for _, rate in ipairs(rates) do
  rate.rank = nil
end

if #rates == 0 then
  log.warn("no carrier takes the shipment", { refusals = refusals })
end

return { rates = rates, refusals = refusals }
