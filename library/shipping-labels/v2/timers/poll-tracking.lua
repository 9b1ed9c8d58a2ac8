-- Asks for parcels of which nothing was heard for hours.

local shipping = require("shared")

local at_most = 60
local silent_hours = config.tracking.silentHours or 8
local final = { delivered = true, returned = true }

---Parcels that are on their way and silent, those that were silent longest first.
local function silent_parcels()
  local list = {}
  for _, key in ipairs(store.keys("parcel/")) do
    local parcel = store.get(key)
    if parcel and not final[parcel.state] then
      local hours = date.diff(parcel.heardAt, date.now(), "hours")
      if hours >= silent_hours then
        parcel.trackingNumber = string.sub(key, #"parcel/" + 1)
        table.insert(list, parcel)
      end
    end
  end
  table.sort(list, function(left, right)
    return left.heardAt < right.heardAt
  end)
  return list
end

local asked, news_count, failures = 0, 0, {}

for _, parcel in ipairs(silent_parcels()) do
  local settings = shipping.settings_of(parcel.carrier)
  local carrier = shipping.carriers[parcel.carrier]
  if settings and carrier and not failures[parcel.carrier] and asked < at_most then
    asked = asked + 1
    local ok, news, reason = pcall(carrier.track, settings, parcel.trackingNumber)
    if not ok then
      -- A carrier that does not answer is left alone until the next run.
      failures[parcel.carrier] = tostring(news)
      log.warn("carrier can not be asked", { carrier = parcel.carrier, problem = failures[parcel.carrier] })
    elseif not news then
      log.debug("carrier knows nothing", { trackingNumber = parcel.trackingNumber, reason = reason })
    elseif shipping.take_news(news) then
      news_count = news_count + 1
    end
  end
end

if asked > 0 then
  log.info("parcels followed", { asked = asked, news = news_count })
end
