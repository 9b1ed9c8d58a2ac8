-- Has one PDF checked.

local preflight = require("shared")

local a_week = 7 * 86400

local function chosen_profile()
  if not input.profile then
    local profile = preflight.profile_for(input.product)
    return profile or error("No profile fits this product", 0)
  end
  return preflight.profile(input.profile) or error('There is no profile "' .. input.profile .. '" in the config', 0)
end

local address, malformed = url.parse(input.fileUrl)
if not address then
  error("The file's URL can not be read: " .. malformed, 0)
end
if address.scheme ~= "https" then
  error("The file's URL must begin with https", 0)
end

local profile = chosen_profile()

---The same file, checked for the same thing.
local function check_key()
  local what = input.checksum or (address.host .. address.path)
  local format = input.product and input.product.format
  local size = format and (format.widthMm .. "x" .. format.heightMm) or "any"
  return "check/" .. crypto.sha256(what .. "|" .. profile.id .. "|" .. size .. "|" .. (input.fileId or ""))
end

local key = check_key()
local before = store.get(key)
if before then
  log.info("file was submitted before", { file = input.fileId, ticket = before.ticket })
  return { submitted = false, ticket = before.ticket, profile = profile.id }
end

-- Our own ticket stands in the callback's path: the result may come before the answer to this call.
local ticket = uuid.v4()

store.set("open/" .. ticket, {
  fileId = input.fileId,
  jobId = input.jobId,
  profile = profile.id,
  at = date.now(),
}, { ttlSeconds = a_week })

local product = input.product or {}

local check, problem = preflight.call("POST", "checks", {
  reference = ticket,
  file = { url = input.fileUrl, sha256 = input.checksum },
  profile = profile.id,
  region = config.service.region,
  callback = { url = url.build(config.callback.url, { ticket }) },
  variables = {
    trimWidth = product.format and product.format.widthMm,
    trimHeight = product.format and product.format.heightMm,
    bleed = profile.bleedMm or 3,
    minResolution = profile.minResolution or 200,
    pages = product.pages,
    colors = product.colors,
  },
})

if not check then
  store.delete("open/" .. ticket)
  log.error("file not submitted", { file = input.fileId, code = problem.code })
  error("The preflight service refused the file: " .. problem.message, 0)
end

local open = store.get("open/" .. ticket)
if open then
  open.checkId = check.id
  store.set("open/" .. ticket, open, { ttlSeconds = a_week })
end
store.set(key, { ticket = ticket, at = date.now() }, { ttlSeconds = a_week })

events.emit("preflight.started", { fileId = input.fileId, jobId = input.jobId, profile = profile.id })
log.info("file submitted", { file = input.fileId, profile = profile.id, check = check.id })

return { submitted = true, ticket = ticket, profile = profile.id }
