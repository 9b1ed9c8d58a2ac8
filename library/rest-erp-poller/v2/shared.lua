-- The ERP's API: sign-in, calls, back-off; its orders; and the outbox of confirmations.

local M = {}

-- Sign-in -----------------------------------------------------------------------------------------

---A token, from the store while it is good for another minute.
---@return string
local function token()
  local known = store.get("token")
  if known and date.diff(date.now(), known.expiresAt, "seconds") > 60 then
    return known.value
  end
  local sign_in = config.signIn
  -- RFC 6749 wants both parts percent-encoded before they are joined.
  local credentials = url.encode(sign_in.clientId) .. ":" .. url.encode(sign_in.clientSecret)
  local response, problem = http.post(sign_in.tokenUrl, {
    headers = { Authorization = "Basic " .. base64.encode(credentials) },
    form = { grant_type = "client_credentials", scope = sign_in.scope },
    timeoutMs = 15000,
  })
  if not response then
    error("The sign-in does not answer: " .. problem, 0)
  end
  local body = json.decode(response.body)
  if not response.ok or type(body) ~= "table" or not body.access_token then
    local reason = type(body) == "table" and body.error or "no token in the answer"
    error("The sign-in answers with status " .. response.status .. ": " .. tostring(reason), 0)
  end
  local lifetime = tonumber(body.expires_in) or 300
  store.set("token", {
    value = body.access_token,
    expiresAt = date.add(date.now(), lifetime, "seconds"),
  }, { ttlSeconds = math.tointeger(math.floor(lifetime)) })
  return body.access_token
end

local function headers()
  local list = { Accept = "application/json", ["X-Company"] = config.api.company }
  if config.signIn.type == "oauth" then
    list.Authorization = "Bearer " .. token()
  else
    list[config.signIn.header or "X-Api-Key"] = config.signIn.key
  end
  return list
end

-- Calls -------------------------------------------------------------------------------------------

---@class ErpFailure
---@field message string
---@field status integer|nil nil when no answer came
---@field mayPass boolean whether trying again may help
---@field waitSeconds integer|nil how long the ERP asks to wait

---Calls the ERP. A token that was revoked is fetched again, once.
---@param method "GET"|"POST"
---@param path string
---@param options { query?: table, json?: table, key?: string }|nil
---@return table|nil body
---@return ErpFailure|nil
function M.call(method, path, options)
  options = options or {}
  for attempt = 1, 2 do
    local all_headers = headers()
    all_headers["Idempotency-Key"] = options.key
    local response, problem = http.request(method, config.api.baseUrl .. path, {
      headers = all_headers,
      query = options.query,
      json = options.json,
      timeoutMs = (config.api.timeoutSeconds or 30) * 1000,
    })
    if not response then
      return nil, { message = "The ERP does not answer: " .. problem, mayPass = true }
    end
    if response.ok then
      local body, unreadable = json.decode(response.body == "" and "{}" or response.body)
      if body == nil then
        return nil, { message = "The ERP's answer is not JSON: " .. unreadable, status = 200, mayPass = false }
      end
      return body
    end
    local is_stale_token = response.status == 401 and config.signIn.type == "oauth" and attempt == 1
    if not is_stale_token then
      return nil, {
        message = "The ERP answers with status " .. response.status,
        status = response.status,
        mayPass = response.status == 429 or response.status >= 500,
        waitSeconds = math.tointeger(tonumber(response.headers["retry-after"] or "")),
      }
    end
    store.delete("token")
  end
end

---Whether the ERP gets a rest, and until when.
---@return string|nil until_when
function M.resting_until()
  local rest = store.get("poll/rest")
  if rest and rest["until"] > date.now() then
    return rest["until"]
  end
  return nil
end

---Lets the ERP rest: 1, 2, 4 ... 60 minutes, or as long as it asks for.
---@param wait_seconds integer|nil
---@return string until_when
function M.rest(wait_seconds)
  local before = store.get("poll/rest") or { failures = 0 }
  local failures = before.failures + 1
  local minutes = math.min(60, 2 ^ math.min(failures - 1, 6))
  local until_when = date.add(date.now(), wait_seconds or minutes * 60, "seconds")
  store.set("poll/rest", { failures = failures, ["until"] = until_when })
  return until_when
end

---The ERP works again.
function M.wake()
  store.delete("poll/rest")
end

-- Orders ------------------------------------------------------------------------------------------

local function value(field)
  if field == json.null or field == "" then
    return nil
  end
  return field
end

local function operations_of(order)
  local operations = json.array({})
  for _, operation in ipairs(value(order.operations) or {}) do
    table.insert(operations, {
      number = operation.number,
      workCenter = value(operation.workCenter),
      name = value(operation.description),
      setupMinutes = value(operation.setupTime),
      runMinutes = value(operation.runTime),
    })
  end
  return operations
end

---A production order of the ERP in the platform's words.
---@param order table
---@return table|nil
---@return string|nil problem what makes it useless
function M.order_from(order)
  if not value(order.number) then
    return nil, "an order without a number"
  end
  local quantity = tonumber(order.quantity)
  if not quantity or quantity <= 0 then
    return nil, "order " .. order.number .. " has no quantity"
  end
  local due
  if value(order.dueDate) then
    due = date.parse(order.dueDate)
    if not due then
      log.warn("due date can not be read", { order = order.number, dueDate = order.dueDate })
    end
  end
  return {
    source = "erp",
    externalId = order.number,
    name = value(order.description) or order.number,
    quantity = quantity,
    unit = value(order.unit) or "PCE",
    dueAt = due,
    customer = { number = value(order.customerNumber), name = value(order.customerName) },
    article = { number = value(order.articleNumber), drawing = value(order.artworkUrl) },
    operations = operations_of(order),
  }
end

-- Outbox ------------------------------------------------------------------------------------------

---Puts a confirmation at the end of the outbox: its keys sort by time.
---@param confirmation table
function M.put_into_outbox(confirmation)
  store.set("outbox/" .. date.now() .. "/" .. confirmation.id, confirmation)
end

local function confirmation_path(confirmation)
  local path = config.confirmations.path
  path = string.gsub(path, "{order}", (url.encode(confirmation.order):gsub("%%", "%%%%")))
  return (string.gsub(path, "{operation}", (url.encode(confirmation.operation):gsub("%%", "%%%%"))))
end

---Sends what waits, oldest first. Stops at a failure that may pass, so that the order is kept.
---@return { sent: integer, refused: integer, waiting: integer }
function M.send_outbox()
  local result = { sent = 0, refused = 0, waiting = 0 }
  local keys = store.keys("outbox/")
  for index, key in ipairs(keys) do
    local confirmation = store.get(key)
    local body, problem = M.call("POST", confirmation_path(confirmation), {
      json = confirmation.body,
      key = confirmation.id,
    })
    if body then
      result.sent = result.sent + 1
      store.delete(key)
    elseif problem.mayPass then
      result.waiting = #keys - index + 1
      log.warn("ERP does not take confirmations", { problem = problem.message, waiting = result.waiting })
      M.rest(problem.waitSeconds)
      return result
    else
      result.refused = result.refused + 1
      log.error("ERP refused a confirmation", { order = confirmation.order, problem = problem.message })
      store.delete(key)
    end
  end
  return result
end

return M
