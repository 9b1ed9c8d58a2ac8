-- The REST API v3 of WooCommerce and its orders, in the platform's words.

local M = {}

M.source = "woocommerce/" .. string.gsub(config.shop.url, "^https://", ""):gsub("/+$", "")

local function credentials()
  return "Basic " .. base64.encode(config.shop.consumerKey .. ":" .. config.shop.consumerSecret)
end

---Calls the shop. Raises an error where trying again may help, else gives the problem back.
---@param method "GET"|"POST"|"PUT"
---@param path string[] below wc/v3
---@param options { query?: table, json?: table }|nil
---@return table|nil body
---@return string|nil problem
---@return table|nil headers
function M.call(method, path, options)
  options = options or {}
  local address = url.build(url.build(config.shop.url, "wp-json/wc/v3"), path)
  local response, problem = http.request(method, address, {
    headers = { Authorization = credentials() },
    query = options.query,
    json = options.json,
    timeoutMs = 25000,
  })
  if not response then
    error("The shop does not answer: " .. problem, 0)
  end
  if response.status == 429 or response.status >= 500 then
    error("The shop answers with status " .. response.status, 0)
  end
  local body = json.decode(response.body)
  if body == nil then
    -- A cache or a maintenance page of WordPress stands before the API.
    return nil, "The shop answers with status " .. response.status .. " and something other than JSON"
  end
  if not response.ok then
    return nil, (body.code or "error") .. ": " .. (body.message or response.status)
  end
  return body, nil, response.headers
end

---Whether a webhook's body carries the shop's signature.
---@param body string
---@param signature string|nil
---@return boolean
function M.is_signed(body, signature)
  local secret = config.webhook and config.webhook.secret or ""
  if secret == "" or not signature then
    return false
  end
  return crypto.equals(crypto.hmac_sha256(secret, body, "base64"), signature)
end

local function filled(value)
  if value == nil or value == json.null or value == "" then
    return nil
  end
  return value
end

local function meta(holder, key)
  for _, entry in ipairs(holder.meta_data or {}) do
    if entry.key == key then
      return filled(entry.value)
    end
  end
  return nil
end

---Upload plugins keep their files as a list, or by a name of their own; both hold a url each.
local function artwork_of(line)
  local files = json.array({})
  local key = config.printItems.metaKey or "_wcuf_uploaded_files"
  local uploaded = meta(line, key)
  if type(uploaded) == "string" then
    uploaded = json.decode(uploaded) or { url = uploaded }
  end
  if type(uploaded) ~= "table" then
    return files
  end
  if uploaded.url then
    uploaded = { uploaded }
  end
  local names = {}
  for name in pairs(uploaded) do
    table.insert(names, name)
  end
  table.sort(names, function(left, right)
    return tostring(left) < tostring(right)
  end)
  for _, name in ipairs(names) do
    local file = uploaded[name]
    local address = type(file) == "table" and filled(file.url) or file
    if type(address) == "string" and string.find(address, "^https?://") then
      table.insert(files, { url = address, name = type(file) == "table" and filled(file.name) or nil })
    end
  end
  return files
end

local function is_printed(line, artwork)
  local rule = config.printItems
  if rule.by == "upload" then
    return #artwork > 0
  end
  local sku = filled(line.sku) or ""
  for _, prefix in ipairs(rule.prefixes) do
    if string.sub(sku, 1, #prefix) == prefix then
      return true
    end
  end
  return false
end

---What the customer chose: WooCommerce shows the attributes under names of their own.
local function choices_of(line)
  local choices = {}
  for _, entry in ipairs(line.meta_data or {}) do
    local value = filled(entry.display_value) or filled(entry.value)
    local hidden = string.sub(entry.key or "_", 1, 1) == "_"
    if not hidden and type(value) == "string" then
      choices[filled(entry.display_key) or entry.key] = value
    end
  end
  return choices
end

local function address_from(address, fallback_phone)
  if not address or not (filled(address.address_1) or filled(address.city)) then
    return nil
  end
  local name = (filled(address.first_name) or "") .. " " .. (filled(address.last_name) or "")
  return {
    name = string.match(name, "^%s*(.-)%s*$"),
    company = filled(address.company),
    street = filled(address.address_1),
    street2 = filled(address.address_2),
    zip = filled(address.postcode),
    city = filled(address.city),
    country = filled(address.country),
    phone = filled(address.phone) or fallback_phone,
  }
end

---An order of the API or a webhook as a print order.
---@param order table
---@return table
function M.order_from(order)
  local billing = order.billing or {}
  local items = json.array({})
  for _, line in ipairs(order.line_items or {}) do
    local artwork = artwork_of(line)
    if is_printed(line, artwork) then
      table.insert(items, {
        externalId = tostring(line.id),
        sku = filled(line.sku),
        name = line.name,
        quantity = line.quantity,
        artwork = artwork,
        artworkMissing = #artwork == 0,
        choices = choices_of(line),
      })
    end
  end
  local phone = filled(billing.phone)
  return {
    source = M.source,
    externalId = tostring(order.id),
    number = order.number or tostring(order.id),
    placedAt = date.parse(order.date_created_gmt .. "Z"),
    currency = order.currency,
    total = order.total,
    paid = filled(order.date_paid_gmt) ~= nil,
    customer = {
      externalId = order.customer_id ~= 0 and tostring(order.customer_id) or nil,
      company = filled(billing.company),
      email = filled(billing.email),
      phone = phone,
    },
    billTo = address_from(billing),
    shipTo = address_from(order.shipping, phone) or address_from(billing),
    note = filled(order.customer_note),
    items = items,
  }
end

local function is_wanted(status)
  for _, wanted in ipairs(config.orders and config.orders.statuses or { "processing" }) do
    if wanted == status then
      return true
    end
  end
  return false
end

---Takes an order as its status says: hands it over once, or calls it back.
---@param order table
---@return "received"|"cancelled"|"duplicate"|"waiting"|"nothing"
function M.take(order)
  local key = "order/" .. tostring(order.id)
  local known = store.get(key)
  local is_off = order.status == "cancelled" or order.status == "refunded" or order.status == "failed"
  if known and is_off and known.state == "received" then
    events.emit("order.cancelled", { source = M.source, externalId = tostring(order.id), reason = order.status })
    store.set(key, { state = "cancelled", at = date.now() })
    return "cancelled"
  end
  if known then
    return "duplicate"
  end
  if not is_wanted(order.status) then
    return "waiting"
  end
  local start = config.orders and config.orders.startAt
  if start and order.date_created_gmt .. "Z" < start then
    return "nothing"
  end
  local print_order = M.order_from(order)
  if #print_order.items == 0 then
    store.set(key, { state = "nothing", at = date.now() })
    return "nothing"
  end
  events.emit("order.received", print_order, { key = M.source .. "/" .. print_order.externalId })
  store.set(key, { state = "received", at = date.now() })
  log.info("order received", { order = print_order.number, items = #print_order.items })
  return "received"
end

return M
