-- Carriers behind one face: rates, create, void, track. A carrier is an entry in M.carriers; nothing else names one.

local M = { carriers = {} }

local eu = {}
for _, country in ipairs({
  "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU",
  "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
}) do
  eu[country] = true
end

-- DHL takes countries by three letters.
local alpha3 = {
  DE = "DEU", AT = "AUT", CH = "CHE", NL = "NLD", BE = "BEL", LU = "LUX", FR = "FRA", IT = "ITA", ES = "ESP",
  PL = "POL", CZ = "CZE", DK = "DNK", SE = "SWE", GB = "GBR", US = "USA",
}

---@param country string
---@return "domestic"|"eu"|"world"
function M.zone_of(country)
  if country == config.shipper.country then
    return "domestic"
  end
  return eu[country] and "eu" or "world"
end

---The carrier's settings in the config; nil when it is not set up.
---@param carrier_type string
---@return table|nil
function M.settings_of(carrier_type)
  for _, settings in ipairs(config.carriers) do
    if settings.type == carrier_type then
      return settings
    end
  end
  return nil
end

---What a carrier's answer says; raises an error where trying again may help.
local function answer_of(name, response, failure)
  if not response then
    error(name .. " does not answer: " .. failure, 0)
  end
  if response.status == 429 or response.status >= 500 then
    error(name .. " answers with status " .. response.status, 0)
  end
  return json.decode(response.body == "" and "{}" or response.body) or {}, response.ok
end

local function total_weight(parcels)
  local sum = 0
  for _, parcel in ipairs(parcels) do
    sum = sum + parcel.weightKg
  end
  return sum
end

---"Hauptstraße 12 a" as street and house number.
---@return string street
---@return string number
function M.split_street(text)
  local street, number = string.match(text, "^(.-)%s+(%d+%s*[%a]?[%d%s/-]*)$")
  if not street or street == "" then
    return text, ""
  end
  return street, number
end

-- DHL ---------------------------------------------------------------------------------------------

local dhl = {}
M.carriers.dhl = dhl

local dhl_page = "https://www.dhl.de/de/privatkunden/pakete-empfangen/verfolgen.html?piececode="

local function dhl_address(settings)
  local host = settings.sandbox and "https://api-sandbox.dhl.com" or "https://api-eu.dhl.com"
  return host .. "/parcel/de/shipping/v2/orders"
end

local function dhl_headers(settings)
  return {
    ["dhl-api-key"] = settings.apiKey,
    Authorization = "Basic " .. base64.encode(settings.user .. ":" .. settings.password),
  }
end

local function dhl_party(party)
  local street, number = M.split_street(party.street)
  return {
    name1 = party.company or party.name,
    name2 = party.company and party.name or nil,
    addressStreet = street,
    addressHouse = number ~= "" and number or nil,
    additionalAddressInformation1 = party.street2,
    postalCode = party.zip,
    city = party.city,
    country = alpha3[party.country] or error("DHL: the country " .. party.country .. " is not known", 0),
    email = party.email,
    phone = party.phone,
  }
end

---DHL has no rates in its API: the contract's prices stand in the config.
function dhl.rate(settings, shipment)
  local zone = M.zone_of(shipment.shipTo.country)
  local sum = 0
  for _, parcel in ipairs(shipment.parcels) do
    local best
    for _, price in ipairs(settings.prices or {}) do
      local fits = (price.zone or "domestic") == zone and parcel.weightKg <= price.upToKg
      if fits and (not best or price.amount < best) then
        best = price.amount
      end
    end
    if not best then
      return nil, "no contract price for " .. parcel.weightKg .. " kg, " .. zone
    end
    sum = sum + best
  end
  return { amount = sum, service = settings.product or "V01PAK" }
end

function dhl.create(settings, shipment)
  local entries = json.array({})
  for index, parcel in ipairs(shipment.parcels) do
    table.insert(entries, {
      product = settings.product or "V01PAK",
      billingNumber = settings.billingNumber,
      refNo = shipment.reference .. "-" .. index,
      shipper = dhl_party(config.shipper),
      consignee = dhl_party(shipment.shipTo),
      details = {
        weight = { uom = "kg", value = parcel.weightKg },
        dim = parcel.lengthMm and {
          uom = "mm",
          length = parcel.lengthMm,
          width = parcel.widthMm,
          height = parcel.heightMm,
        } or nil,
      },
    })
  end
  local format = config.labels and config.labels.format == "ZPL" and "ZPL2" or "PDF"
  local response, failure = http.post(dhl_address(settings), {
    headers = dhl_headers(settings),
    query = { mustEncode = true, docFormat = format, includeDocs = "include" },
    json = { profile = "STANDARD_GRUPPENPROFIL", shipments = entries },
    timeoutMs = 30000,
  })
  local body, ok = answer_of("DHL", response, failure)
  local labels, problems = json.array({}), {}
  for index, item in ipairs(body.items or {}) do
    for _, message in ipairs(item.validationMessages or {}) do
      if message.validationState == "Error" then
        table.insert(problems, (message.property or "?") .. ": " .. message.validationMessage)
      end
    end
    if item.shipmentNo and item.label then
      table.insert(labels, {
        parcel = index,
        trackingNumber = item.shipmentNo,
        trackingUrl = dhl_page .. item.shipmentNo,
        document = item.label.b64 or item.label.zpl2,
      })
    end
  end
  if not ok or #labels < #shipment.parcels then
    local detail = body.status and body.status.detail or body.detail
    return nil, #problems > 0 and table.concat(problems, "; ") or detail or "no label in the answer"
  end
  return labels
end

function dhl.void(settings, tracking_number)
  local response, failure = http.delete(dhl_address(settings), {
    headers = dhl_headers(settings),
    query = { profile = "STANDARD_GRUPPENPROFIL", shipment = tracking_number },
  })
  local body, ok = answer_of("DHL", response, failure)
  return ok, not ok and (body.detail or "refused") or nil
end

local dhl_states = {
  ["pre-transit"] = "announced",
  transit = "on-its-way",
  delivered = "delivered",
  failure = "exception",
}

---A shipment of the tracking or the push API.
function dhl.tracking_from(shipment)
  local status = shipment.status or {}
  return {
    trackingNumber = shipment.id,
    state = dhl_states[status.statusCode] or "unknown",
    text = status.description or status.status,
    place = status.location and status.location.address and status.location.address.addressLocality,
    at = status.timestamp and date.parse(status.timestamp, nil, "Europe/Berlin") or date.now(),
  }
end

function dhl.track(settings, tracking_number)
  local response, failure = http.get("https://api-eu.dhl.com/track/shipments", {
    headers = { ["DHL-API-Key"] = settings.apiKey },
    query = { trackingNumber = tracking_number, service = "parcel-de" },
  })
  local body, ok = answer_of("DHL", response, failure)
  if not ok or not body.shipments or not body.shipments[1] then
    return nil, body.detail or "not found"
  end
  return dhl.tracking_from(body.shipments[1])
end

function dhl.pushed(body)
  return body.shipment and { dhl.tracking_from(body.shipment) } or {}
end

-- UPS ---------------------------------------------------------------------------------------------

local ups = {}
M.carriers.ups = ups

local ups_host = "https://onlinetools.ups.com"

local function ups_token(settings)
  local known = store.get("token/ups")
  if known and date.diff(date.now(), known.expiresAt) > 60 then
    return known.value
  end
  local response, failure = http.post(ups_host .. "/security/v1/oauth/token", {
    headers = { Authorization = "Basic " .. base64.encode(settings.clientId .. ":" .. settings.clientSecret) },
    form = { grant_type = "client_credentials" },
  })
  local body, ok = answer_of("UPS", response, failure)
  if not ok or not body.access_token then
    error("UPS refuses the sign-in", 0)
  end
  local lifetime = tonumber(body.expires_in) or 3600
  store.set("token/ups", { value = body.access_token, expiresAt = date.add(date.now(), lifetime, "seconds") })
  return body.access_token
end

local function ups_call(settings, method, path, body)
  local response, failure = http.request(method, ups_host .. path, {
    headers = {
      Authorization = "Bearer " .. ups_token(settings),
      transId = uuid.v4(),
      transactionSrc = "print",
    },
    json = body,
    timeoutMs = 30000,
  })
  local answer, ok = answer_of("UPS", response, failure)
  if ok then
    return answer
  end
  local errors = answer.response and answer.response.errors or {}
  return nil, errors[1] and errors[1].message or "refused"
end

local function ups_party(party, account)
  return {
    Name = party.company or party.name,
    AttentionName = party.name or party.contact or party.company,
    ShipperNumber = account,
    Phone = party.phone and { Number = party.phone } or nil,
    EMailAddress = party.email,
    Address = {
      AddressLine = json.array({ party.street, party.street2 }),
      City = party.city,
      PostalCode = party.zip,
      CountryCode = party.country,
    },
  }
end

local function ups_packages(shipment, type_field)
  local packages = json.array({})
  for _, parcel in ipairs(shipment.parcels) do
    table.insert(packages, {
      [type_field] = { Code = "02" },
      PackageWeight = { UnitOfMeasurement = { Code = "KGS" }, Weight = string.format("%.1f", parcel.weightKg) },
      Dimensions = parcel.lengthMm and {
        UnitOfMeasurement = { Code = "CM" },
        Length = tostring(math.ceil(parcel.lengthMm / 10)),
        Width = tostring(math.ceil(parcel.widthMm / 10)),
        Height = tostring(math.ceil(parcel.heightMm / 10)),
      } or nil,
    })
  end
  return packages
end

function ups.rate(settings, shipment)
  local body, problem = ups_call(settings, "POST", "/api/rating/v2409/Rate", {
    RateRequest = {
      Request = { TransactionReference = { CustomerContext = shipment.reference } },
      Shipment = {
        Shipper = ups_party(config.shipper, settings.account),
        ShipTo = ups_party(shipment.shipTo),
        ShipFrom = ups_party(config.shipper),
        Service = { Code = settings.service or "11" },
        ShipmentRatingOptions = { NegotiatedRatesIndicator = "Y" },
        Package = ups_packages(shipment, "PackagingType"),
      },
    },
  })
  if not body then
    return nil, problem
  end
  local rated = body.RateResponse.RatedShipment
  rated = rated[1] or rated
  local charges = rated.NegotiatedRateCharges and rated.NegotiatedRateCharges.TotalCharge or rated.TotalCharges
  return { amount = tonumber(charges.MonetaryValue), service = settings.service or "11" }
end

function ups.create(settings, shipment)
  local format = config.labels and config.labels.format or "PDF"
  local body, problem = ups_call(settings, "POST", "/api/shipments/v2409/ship", {
    ShipmentRequest = {
      Request = { RequestOption = "validate" },
      Shipment = {
        Description = "Printed matter",
        ReferenceNumber = { Value = shipment.reference },
        Shipper = ups_party(config.shipper, settings.account),
        ShipTo = ups_party(shipment.shipTo),
        Service = { Code = settings.service or "11" },
        PaymentInformation = {
          ShipmentCharge = json.array({ { Type = "01", BillShipper = { AccountNumber = settings.account } } }),
        },
        Package = ups_packages(shipment, "Packaging"),
      },
      LabelSpecification = {
        LabelImageFormat = { Code = format },
        LabelStockSize = { Height = "6", Width = "4" },
      },
    },
  })
  if not body then
    return nil, problem
  end
  local labels = json.array({})
  -- UPS sends a list of one as the one itself.
  local results = body.ShipmentResponse.ShipmentResults.PackageResults
  results = results[1] and results or { results }
  for index, result in ipairs(results) do
    table.insert(labels, {
      parcel = index,
      trackingNumber = result.TrackingNumber,
      trackingUrl = "https://www.ups.com/track?tracknum=" .. result.TrackingNumber,
      document = result.ShippingLabel.GraphicImage,
    })
  end
  return labels
end

function ups.void(settings, tracking_number)
  local path = "/api/shipments/v2409/void/cancel/" .. url.encode(tracking_number)
  local body, problem = ups_call(settings, "DELETE", path)
  return body ~= nil, problem
end

local ups_states = {
  M = "announced",
  P = "on-its-way",
  I = "on-its-way",
  O = "on-its-way",
  D = "delivered",
  X = "exception",
  RS = "returned",
}

function ups.track(settings, tracking_number)
  local body, problem = ups_call(settings, "GET", "/api/track/v1/details/" .. url.encode(tracking_number))
  if not body then
    return nil, problem
  end
  local activity = body.trackResponse.shipment[1].package[1].activity[1]
  return {
    trackingNumber = tracking_number,
    state = ups_states[activity.status.type] or "unknown",
    text = activity.status.description,
    place = activity.location and activity.location.address and activity.location.address.city,
    at = date.parse(activity.date .. activity.time, "YYYYMMDDHHmmss") or date.now(),
  }
end

function ups.pushed(body)
  local status = body.activityStatus or {}
  if not body.trackingNumber then
    return {}
  end
  return {
    {
      trackingNumber = body.trackingNumber,
      state = ups_states[status.type] or "unknown",
      text = status.description,
      place = body.activityLocation and body.activityLocation.city,
      at = date.parse((body.gmtActivityDate or "") .. (body.gmtActivityTime or ""), "YYYYMMDDHHmmss") or date.now(),
    },
  }
end

-- Parcels -----------------------------------------------------------------------------------------

---Takes a piece of news about a parcel. Old and repeated news is dropped.
---@param news table
---@return boolean
function M.take_news(news)
  local key = "parcel/" .. news.trackingNumber
  local parcel = store.get(key)
  if not parcel then
    log.debug("not our parcel", { trackingNumber = news.trackingNumber })
    return false
  end
  if parcel.newsAt and news.at < parcel.newsAt or parcel.state == news.state then
    parcel.heardAt = date.now()
    store.set(key, parcel, { ttlSeconds = 90 * 86400 })
    return false
  end
  events.emit("parcel.tracking", {
    shipmentId = parcel.shipmentId,
    trackingNumber = news.trackingNumber,
    carrier = parcel.carrier,
    state = news.state,
    text = news.text,
    place = news.place,
    at = news.at,
  }, { key = news.trackingNumber .. "/" .. news.state .. "/" .. news.at })
  parcel.state = news.state
  parcel.newsAt = news.at
  parcel.heardAt = date.now()
  store.set(key, parcel, { ttlSeconds = 90 * 86400 })
  return true
end

---What is wrong with a shipment before any carrier sees it.
---@param shipment table
---@return string|nil
function M.problem_with(shipment)
  local to = shipment.shipTo
  if not (to.name or to.company) or not to.street or not to.zip or not to.city then
    return "The address is not complete"
  end
  for index, parcel in ipairs(shipment.parcels) do
    if parcel.weightKg > 31.5 then
      return "Parcel " .. index .. " weighs " .. parcel.weightKg .. " kg; 31.5 kg at most"
    end
  end
  if total_weight(shipment.parcels) <= 0 then
    return "The parcels have no weight"
  end
  return nil
end

return M
