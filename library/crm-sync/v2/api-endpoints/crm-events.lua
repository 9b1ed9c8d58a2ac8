-- The CRM's webhook: a batch of up to 100 events.

local crm = require("shared")

local five_minutes = 300

---HubSpot's signature, version 3: method, address, body and time, in milliseconds, as one text.
local function is_signed()
  local secret = config.crm.webhookSecret or ""
  local signature = request.headers["x-hubspot-signature-v3"]
  local timestamp = request.headers["x-hubspot-request-timestamp"]
  if secret == "" or not signature or not timestamp then
    return false
  end
  local seconds = (tonumber(timestamp) or 0) // 1000
  if math.abs(date.unix(date.now()) - seconds) > five_minutes then
    log.warn("webhook is too old", { timestamp = timestamp })
    return false
  end
  local text = request.method .. (config.crm.webhookUrl or "") .. request.rawBody .. timestamp
  return crypto.equals(crypto.hmac_sha256(secret, text, "base64"), signature)
end

if not is_signed() then
  return { status = 401, body = { message = "The signature is wrong or too old" } }
end

local batch, unreadable = json.decode(request.rawBody)
if type(batch) ~= "table" then
  return { status = 400, body = { message = "The body is not JSON: " .. (unreadable or "no list") } }
end

local function is_wanted(object)
  local objects = config.objects or {}
  if object == "contact" then
    return objects.contacts ~= false
  end
  return object == "company" and objects.companies ~= false
end

-- A save in the CRM brings an event for each property: each record is read once.
local changed, order = {}, {}
local deleted = 0

for _, item in ipairs(batch) do
  local object, what = string.match(item.subscriptionType or "", "^(%a+)%.(%a+)$")
  local id = tostring(item.objectId)
  if is_wanted(object) then
    if what == "deletion" or what == "privacyDeletion" then
      deleted = deleted + 1
      store.delete("state/" .. object .. "/" .. id)
      events.emit(object .. ".removed", { crmId = id, forPrivacy = what == "privacyDeletion" })
    elseif not changed[object .. "/" .. id] then
      changed[object .. "/" .. id] = true
      table.insert(order, { object = object, id = id })
    end
  end
end

local pulled = 0
for _, entry in ipairs(order) do
  local kind = crm.kinds[entry.object]
  local theirs, problem = crm.call("GET", kind.path .. "/" .. entry.id, {
    query = { properties = table.concat(crm.properties_of(entry.object), ",") },
  })
  if not theirs then
    log.warn("record can not be read", { object = entry.object, crm = entry.id, status = problem.status })
  elseif crm.pull(entry.object, theirs) then
    pulled = pulled + 1
  end
end

log.info("events taken", { events = #batch, pulled = pulled, deleted = deleted })
return { status = 200, body = { pulled = pulled, deleted = deleted } }
