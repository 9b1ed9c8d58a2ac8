-- The CRM's API (HubSpot CRM v3), the table of fields, and who is who on the two sides.

local M = {}

---@class CrmKind
---@field object "contact"|"company"
---@field path string
---@field key string the platform's field by which records are matched
---@field crmKey string the same in the CRM
---@field modified string the CRM's property that holds the time of the last change

---@type table<string, CrmKind>
M.kinds = {
  contact = {
    object = "contact",
    path = "contacts",
    key = "email",
    crmKey = "email",
    modified = "lastmodifieddate",
  },
  company = {
    object = "company",
    path = "companies",
    key = "domain",
    crmKey = "domain",
    modified = "hs_lastmodifieddate",
  },
}

-- Calls -------------------------------------------------------------------------------------------

---Calls the CRM. Raises an error where trying again may help.
---@param method "GET"|"POST"|"PATCH"
---@param path string below /crm/v3/objects/
---@param options { json?: table, query?: table }|nil
---@return table|nil body
---@return { status: integer, message: string }|nil problem
function M.call(method, path, options)
  options = options or {}
  local response, failure = http.request(method, config.crm.baseUrl .. "/crm/v3/objects/" .. path, {
    headers = { Authorization = "Bearer " .. config.crm.token },
    json = options.json,
    query = options.query,
    timeoutMs = 15000,
  })
  if not response then
    error("The CRM does not answer: " .. failure, 0)
  end
  if response.status == 429 or response.status >= 500 then
    error("The CRM answers with status " .. response.status, 0)
  end
  local body = json.decode(response.body)
  if response.ok and type(body) == "table" then
    return body
  end
  local message = type(body) == "table" and body.message or "no reason given"
  return nil, { status = response.status, message = tostring(message) }
end

-- Fields ------------------------------------------------------------------------------------------

local countries = {
  deutschland = "DE",
  germany = "DE",
  ["österreich"] = "AT",
  -- string.lower changes no letter beyond ASCII.
  ["Österreich"] = "AT",
  austria = "AT",
  schweiz = "CH",
  switzerland = "CH",
}

local transforms = {
  none = function(text)
    return text
  end,
  trim = function(text)
    return string.match(text, "^%s*(.-)%s*$")
  end,
  lowercase = function(text)
    return string.lower(string.match(text, "^%s*(.-)%s*$"))
  end,
  phone = function(text)
    local plain = string.gsub(text, "[^%d+]", "")
    plain = string.gsub(plain, "^00", "+")
    return plain
  end,
  country = function(text)
    return countries[string.lower(text)] or text
  end,
}

---The field at a path such as "address.city".
local function read(record, path)
  local value = record
  local from = 1
  while type(value) == "table" and value ~= json.null do
    local dot = string.find(path, ".", from, true)
    value = value[string.sub(path, from, dot and dot - 1 or -1)]
    if not dot then
      break
    end
    from = dot + 1
  end
  if value == nil or value == json.null or value == "" or type(value) == "table" then
    return nil
  end
  return tostring(value)
end

local function write(record, path, value)
  local dot = string.find(path, ".", 1, true)
  if not dot then
    record[path] = value
    return
  end
  local first = string.sub(path, 1, dot - 1)
  record[first] = record[first] or {}
  write(record[first], string.sub(path, dot + 1), value)
end

---The lines of the table for an object, without those that go the other way only.
local function lines_for(object, other_way)
  local lines = {}
  for _, line in ipairs(config.mapping) do
    if line.object == object and line.direction ~= other_way then
      table.insert(lines, line)
    end
  end
  return lines
end

local function transformed(line, value)
  return value and transforms[line.transform or "trim"](value)
end

---A platform record as properties of the CRM. A field that is empty here empties it there.
---@param object "contact"|"company"
---@param record table
---@return table<string, string>
function M.to_crm(object, record)
  local properties = {}
  for _, line in ipairs(lines_for(object, "to-platform")) do
    properties[line.crm] = transformed(line, read(record, line.platform)) or ""
  end
  return properties
end

---Properties of the CRM as a platform record.
---@param object "contact"|"company"
---@param properties table
---@return table
function M.to_platform(object, properties)
  local record = {}
  for _, line in ipairs(lines_for(object, "to-crm")) do
    write(record, line.platform, transformed(line, read(properties, line.crm)) or json.null)
  end
  return record
end

---The CRM's names of all the fields in the table.
---@param object "contact"|"company"
---@return string[]
function M.properties_of(object)
  local names = json.array({ M.kinds[object].modified })
  for _, line in ipairs(config.mapping) do
    if line.object == object then
      table.insert(names, line.crm)
    end
  end
  return names
end

---What both sides hold, as one text: equal texts need no sync.
local function fingerprint(object, properties)
  local lines = {}
  for _, line in ipairs(lines_for(object, "to-crm")) do
    table.insert(lines, line.crm .. "=" .. (transformed(line, read(properties, line.crm)) or ""))
  end
  return crypto.sha256(table.concat(lines, "\n"))
end

-- Who is who --------------------------------------------------------------------------------------

---Whether this is what we last saw or sent: then it is our own echo.
---@return boolean
function M.is_known_state(object, crm_id, properties)
  local state = store.get("state/" .. object .. "/" .. crm_id)
  return state ~= nil and state.fingerprint == fingerprint(object, properties)
end

function M.remember_state(object, crm_id, properties)
  store.set("state/" .. object .. "/" .. crm_id, { fingerprint = fingerprint(object, properties), at = date.now() })
end

---Ties a platform record to one of the CRM.
function M.link(object, platform_id, crm_id)
  store.set("link/" .. object .. "/" .. platform_id, crm_id)
end

---The CRM's id of a platform record; nil when they never met.
---@return string|nil
function M.linked_id(object, platform_id)
  return store.get("link/" .. object .. "/" .. platform_id)
end

function M.forget(object, platform_id)
  store.delete("link/" .. object .. "/" .. platform_id)
end

---Looks for a record by its key. A contact can have further addresses, and the CRM does not search them by default.
---@param object "contact"|"company"
---@param key string
---@return table|nil record
function M.find(object, key)
  local kind = M.kinds[object]
  local value = string.lower(key)
  local groups = json.array({
    { filters = { { propertyName = kind.crmKey, operator = "EQ", value = value } } },
  })
  if object == "contact" then
    table.insert(groups, {
      filters = { { propertyName = "hs_additional_emails", operator = "CONTAINS_TOKEN", value = value } },
    })
  end
  local body, problem = M.call("POST", kind.path .. "/search", {
    json = { filterGroups = groups, properties = M.properties_of(object), limit = 2 },
  })
  if not body then
    error("The CRM's search failed: " .. problem.message, 0)
  end
  if #body.results > 1 then
    local ids = { body.results[1].id, body.results[2].id }
    log.warn("several records of one key in the CRM", { object = object, ids = ids })
  end
  return body.results[1]
end

---Whether the platform's change is written over one that the CRM made since we last met.
---@return boolean
function M.platform_wins(object, theirs, changed_at)
  if M.is_known_state(object, theirs.id, theirs.properties) then
    return true
  end
  local conflicts = config.conflicts or { rule = "newest" }
  if conflicts.rule == "side" then
    return conflicts.winner == "platform"
  end
  if conflicts.rule == "ask" then
    events.emit(object .. ".conflict", { crmId = theirs.id, notify = conflicts.notify, crm = theirs.properties })
    return false
  end
  local their_time = date.parse(theirs.properties[M.kinds[object].modified] or "")
  return not their_time or their_time < changed_at
end

---Writes a platform record to the CRM; see the reactions.
---@param object "contact"|"company"
---@param record table
---@param changed_at string
---@return "created"|"updated"|"unchanged"|"lost"|"skipped" outcome
function M.push(object, record, changed_at)
  local kind = M.kinds[object]
  local key = record[kind.key]
  local crm_id = M.linked_id(object, record.id)
  local theirs
  if crm_id then
    theirs = M.call("GET", kind.path .. "/" .. crm_id, {
      query = { properties = table.concat(M.properties_of(object), ",") },
    })
  end
  if not theirs and key and key ~= json.null then
    theirs = M.find(object, key)
  end
  local properties = M.to_crm(object, record)
  if not theirs then
    return M.create(object, record, properties)
  end
  M.link(object, record.id, theirs.id)
  if not M.platform_wins(object, theirs, changed_at) then
    log.info("the CRM's change is kept", { object = object, record = record.id, crm = theirs.id })
    return "lost"
  end
  M.change(object, record.id, theirs.id, properties)
  return "updated"
end

---Writes properties over those of a record in the CRM.
function M.change(object, platform_id, crm_id, properties)
  local path = M.kinds[object].path .. "/" .. crm_id
  local updated, problem = M.call("PATCH", path, { json = { properties = properties } })
  if not updated then
    error("The CRM refused " .. object .. " " .. platform_id .. ": " .. problem.message, 0)
  end
  M.remember_state(object, crm_id, properties)
end

---Creates a record. When somebody was faster, the CRM names the one that is there.
function M.create(object, record, properties)
  if config.objects and config.objects.createInCrm == false then
    return "skipped"
  end
  local kind = M.kinds[object]
  local created, problem = M.call("POST", kind.path, { json = { properties = properties } })
  if created then
    M.link(object, record.id, created.id)
    M.remember_state(object, created.id, properties)
    return "created"
  end
  local existing = problem.status == 409 and string.match(problem.message, "Existing ID: (%d+)")
  if not existing then
    error("The CRM refused " .. object .. " " .. record.id .. ": " .. problem.message, 0)
  end
  M.link(object, record.id, existing)
  M.change(object, record.id, existing, properties)
  return "updated"
end

---Hands a record of the CRM to the platform, unless it is our own echo.
---@return boolean
function M.pull(object, theirs)
  if M.is_known_state(object, theirs.id, theirs.properties) then
    return false
  end
  local record = M.to_platform(object, theirs.properties)
  record.crmId = theirs.id
  events.emit(object .. ".upsert", record, { key = theirs.id .. "/" .. (theirs.updatedAt or date.now()) })
  M.remember_state(object, theirs.id, theirs.properties)
  return true
end

return M
