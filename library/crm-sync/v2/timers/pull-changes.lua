-- Fetches what changed in the CRM. Its search gives 10,000 records at most, so the cursor is a time
-- and moves with each page.

local crm = require("shared")

local page_size = 100
local pages_at_most = 30

local function start()
  local since = config.objects and config.objects.since
  return since or date.add(date.now(), -30, "days")
end

---@param object "contact"|"company"
local function search(object, since, after)
  local kind = crm.kinds[object]
  local body, problem = crm.call("POST", kind.path .. "/search", {
    json = {
      filterGroups = json.array({
        { filters = json.array({ { propertyName = kind.modified, operator = "GTE", value = since } }) },
      }),
      sorts = json.array({ { propertyName = kind.modified, direction = "ASCENDING" } }),
      properties = crm.properties_of(object),
      limit = page_size,
      after = after,
    },
  })
  if not body then
    error("The CRM's search failed: " .. problem.message, 0)
  end
  return body
end

local function pull(object)
  local kind = crm.kinds[object]
  local key = "cursor/" .. object
  local since = store.get(key) or start()
  local after
  local seen, pulled = 0, 0
  for page = 1, pages_at_most do
    local body = search(object, since, after)
    local last
    for _, theirs in ipairs(body.results) do
      seen = seen + 1
      last = theirs.properties[kind.modified] or theirs.updatedAt
      if crm.pull(object, theirs) then
        pulled = pulled + 1
      end
    end
    if last then
      store.set(key, date.parse(last))
    end
    after = body.paging and body.paging.next and body.paging.next.after
    if not after then
      break
    end
    if page == pages_at_most then
      log.warn("more changes than one run fetches", { object = object })
    end
  end
  log.info("changes fetched", { object = object, seen = seen, pulled = pulled })
end

local objects = config.objects or {}

-- Companies first: contacts name them.
if objects.companies ~= false then
  pull("company")
end
if objects.contacts ~= false then
  pull("contact")
end
