-- Shopify's Admin API and its orders, in the platform's words.

local M = {}

---Whether a webhook's body carries the shop's signature: HMAC-SHA256 over the raw bytes, in Base64.
---@param body string
---@param signature string|nil
---@return boolean
function M.is_signed(body, signature)
  if not signature or signature == "" then
    return false
  end
  return crypto.equals(crypto.hmac_sha256(config.webhook.secret, body, "base64"), signature)
end

---Whether a call that failed may succeed later: no answer, too many calls, or a fault at Shopify.
---@param status integer|nil
---@return boolean
function M.may_pass(status)
  return status == nil or status == 429 or status >= 500
end

---Calls the Admin API.
---@param method "GET"|"POST"
---@param path string below the version, as in "orders/1.json"
---@param options { query?: table, json?: table }|nil
---@return table|nil body
---@return string|nil problem
---@return integer|nil status nil when no answer came
---@return table|nil headers
function M.call(method, path, options)
  options = options or {}
  local address = "https://" .. config.shop.domain .. "/admin/api/" .. config.shop.apiVersion .. "/" .. path
  local response, problem = http.request(method, address, {
    headers = { ["X-Shopify-Access-Token"] = config.shop.accessToken, Accept = "application/json" },
    query = options.query,
    json = options.json,
    timeoutMs = 15000,
  })
  if not response then
    return nil, "Shopify does not answer: " .. problem
  end
  if response.status == 429 then
    return nil, "Shopify asks to wait " .. (response.headers["retry-after"] or "2") .. " s", 429
  end
  local body, unreadable = json.decode(response.body)
  if response.ok and body ~= nil then
    return body, nil, response.status, response.headers
  end
  if response.ok then
    return nil, "Shopify's answer is not JSON: " .. unreadable, response.status
  end
  local reason = type(body) == "table" and body.errors ~= nil and ": " .. json.encode(body.errors) or ""
  return nil, "Shopify answers with status " .. response.status .. reason, response.status
end

local function present(value)
  if value == nil or value == json.null or value == "" then
    return nil
  end
  return value
end

local function starts_with(text, start)
  return string.sub(text, 1, #start) == start
end

local function address_from(address)
  address = present(address)
  if not address then
    return nil
  end
  return {
    name = present(address.name),
    company = present(address.company),
    street = present(address.address1),
    street2 = present(address.address2),
    zip = present(address.zip),
    city = present(address.city),
    region = present(address.province_code),
    country = present(address.country_code),
    phone = present(address.phone),
  }
end

local function full_name(customer)
  local first, last = present(customer.first_name), present(customer.last_name)
  if first and last then
    return first .. " " .. last
  end
  return first or last
end

---The product in the config for a SKU; the longest one that fits.
---@param sku string|nil
---@return table|nil
function M.product_for(sku)
  local best
  for _, product in ipairs(config.products or {}) do
    local stem = string.match(product.sku, "^(.*)%*$")
    local fits = product.sku == sku or (stem and sku and starts_with(sku, stem))
    if fits and (not best or #product.sku > #best.sku) then
      best = product
    end
  end
  return best
end

---The URLs of a line's artwork, in the order of its properties.
local function artwork_of(line)
  local files = json.array({})
  local start = config.orders and config.orders.artworkProperty or "_artwork"
  for _, property in ipairs(present(line.properties) or {}) do
    local value = present(property.value)
    if value and starts_with(property.name, start) and string.find(value, "^https://") then
      table.insert(files, { url = value, name = property.name })
    end
  end
  return files
end

---What the customer chose for a line, without the artwork and hidden properties.
local function choices_of(line)
  local choices = {}
  for _, property in ipairs(present(line.properties) or {}) do
    if not starts_with(property.name, "_") then
      choices[property.name] = present(property.value)
    end
  end
  return choices
end

---One line of an order as a print item; nil when it is not printed.
---@param line table
---@return table|nil
function M.print_item(line)
  local sku = present(line.sku)
  local product = M.product_for(sku)
  if not product then
    return nil
  end
  local artwork = artwork_of(line)
  return {
    externalId = tostring(line.id),
    sku = sku,
    name = line.name or line.title,
    quantity = line.quantity * (product.piecesPerUnit or 1),
    format = product.format,
    pages = product.pages,
    material = product.material,
    colors = product.colors,
    artwork = artwork,
    artworkMissing = #artwork == 0,
    choices = choices_of(line),
  }
end

---An order of the Admin API or a webhook as a print order.
---@param order table
---@return table
function M.order_from(order)
  local customer = present(order.customer) or {}
  local items = json.array({})
  local skipped = json.array({})
  for _, line in ipairs(order.line_items or {}) do
    local item = M.print_item(line)
    if item then
      table.insert(items, item)
    else
      table.insert(skipped, present(line.sku) or line.title)
    end
  end
  return {
    source = "shopify/" .. config.shop.domain,
    externalId = tostring(order.id),
    number = order.name,
    placedAt = date.parse(order.created_at),
    currency = order.currency,
    total = order.total_price,
    paid = order.financial_status == "paid",
    customer = {
      externalId = customer.id and tostring(customer.id) or nil,
      name = full_name(customer),
      email = present(order.email) or present(customer.email),
    },
    shipTo = address_from(order.shipping_address),
    note = present(order.note),
    items = items,
    skipped = skipped,
  }
end

local function has_skipped_tag(order)
  local tags = "," .. string.gsub(string.lower(order.tags or ""), "%s*,%s*", ",") .. ","
  for _, tag in ipairs(config.orders and config.orders.skipTags or {}) do
    if string.find(tags, "," .. string.lower(tag) .. ",", 1, true) then
      return true
    end
  end
  return false
end

---Takes an order that is acceptable and did not come before.
---@param payload table an order as Shopify sends it
---@return "received"|"duplicate"|"unpaid"|"skipped" outcome
function M.take(payload)
  if has_skipped_tag(payload) or payload.test == true then
    return "skipped"
  end
  if not M.is_acceptable(payload) then
    return "unpaid"
  end
  local key = "order/" .. tostring(payload.id)
  if store.get(key) then
    return "duplicate"
  end
  local order = M.order_from(payload)
  if #order.items > 0 then
    events.emit("order.received", order, { key = order.source .. "/" .. order.externalId })
  end
  store.set(key, { at = date.now(), items = #order.items }, { ttlSeconds = 90 * 86400 })
  log.info("order received", { order = order.number, items = #order.items, skipped = #order.skipped })
  return #order.items > 0 and "received" or "skipped"
end

---Whether the order's payment is far enough to print it.
---@param order table
---@return boolean
function M.is_acceptable(order)
  local accept = config.orders and config.orders.accept or "paid"
  local status = order.financial_status
  if accept == "any" then
    return status ~= "voided" and status ~= "refunded"
  end
  return status == "paid" or (accept == "authorized" and status == "authorized")
end

return M
