-- Lists the service's profiles and compares them with those in the config.

local preflight = require("shared")

local answer, problem = preflight.call("GET", "profiles")
if not answer then
  error("The profiles can not be read: " .. problem.message, 0)
end

local known = {}
local profiles = json.array({})

for _, profile in ipairs(answer.profiles or {}) do
  known[profile.id] = true
  table.insert(profiles, {
    id = profile.id,
    name = profile.name,
    version = profile.version,
    used = preflight.profile(profile.id) ~= nil,
  })
end

table.sort(profiles, function(left, right)
  return left.id < right.id
end)

local missing = json.array({})
local seen = {}
for _, profile in ipairs(config.profiles) do
  if not known[profile.id] and not seen[profile.id] then
    seen[profile.id] = true
    table.insert(missing, profile.id)
  end
end

if #missing > 0 then
  log.warn("profiles in the config that do not exist", { missing = missing })
end

return { profiles = profiles, missing = missing }
