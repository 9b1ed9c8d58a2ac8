-- Takes the device's JMF: what its subscriptions bring, and the commands that some devices send instead.

local jmf = require("shared")

local a_day = 86400

---The key under which a message is remembered.
local function memory_key(message)
  local sender = message.attributes.SenderID or request.body.attributes.SenderID or "unknown"
  return "signal/" .. sender .. "/" .. message.attributes.ID
end

---Devices repeat a phase every few seconds; the platform wants to know when something moved.
local function report_progress(device_id, job)
  if not job.jobId then
    return
  end
  local key = "job/" .. job.jobId .. "/" .. (job.jobPartId or "all")
  local state = { status = job.status, percent = job.percent, amount = job.amount }
  local before = store.get(key)
  if before and json.encode(before) == json.encode(state) then
    return
  end
  store.set(key, state, { ttlSeconds = 30 * a_day })
  job.deviceId = device_id
  events.emit("job.progress", job)
end

local function on_status(message)
  for _, info in ipairs(xml.find_all(message, "DeviceInfo")) do
    local status = jmf.device_status(info)
    local key = "device/" .. (status.deviceId or "unknown")
    local fingerprint = crypto.sha256(json.encode({ status.status, status.details or "", status.jobs }))
    if store.get(key) ~= fingerprint then
      store.set(key, fingerprint)
      events.emit("device.status", status)
    end
    for _, job in ipairs(status.jobs) do
      report_progress(status.deviceId, job)
    end
  end
  return 0
end

local function amounts_of(info)
  local amounts = json.array({})
  for _, amount in ipairs(xml.find_all(info, "AmountPool/PartAmount")) do
    local part = xml.find(amount, "Part")
    table.insert(amounts, {
      planned = jmf.number(amount, "Amount"),
      actual = jmf.number(amount, "ActualAmount"),
      condition = part and part.attributes.Condition,
      separation = part and part.attributes.Separation,
      sheet = part and part.attributes.SheetName,
      side = part and part.attributes.Side,
    })
  end
  return amounts
end

---The resource stands in a ResourceInfo of a Signal, or in the ResourceCmdParams of a Command.
local function on_resource(message)
  local infos = xml.find_all(message, "ResourceInfo")
  if #infos == 0 then
    infos = xml.find_all(message, "ResourceCmdParams")
  end
  if #infos == 0 then
    return 7, "A Resource message needs a ResourceInfo or ResourceCmdParams"
  end
  local query = xml.find(message, "ResourceQuParams")
  for _, info in ipairs(infos) do
    local parts = xml.find_all(info, "Part")
    local name = info.attributes.ResourceName
    local resource = name and xml.find(info, name) or xml.find(info, "*[@Class]")
    events.emit("job.resource", {
      jobId = info.attributes.JobID or (query and query.attributes.JobID),
      jobPartId = info.attributes.JobPartID or (query and query.attributes.JobPartID),
      resource = name or (resource and resource.localName),
      status = info.attributes.Status or (resource and resource.attributes.Status),
      unit = info.attributes.Unit,
      amounts = amounts_of(info),
      parts = #parts,
    })
  end
  return 0
end

local function on_notification(message)
  local notification = xml.find(message, "Notification")
  log.info("device notification", {
    class = notification and notification.attributes.Class,
    type = notification and notification.attributes.Type,
  })
  return 0
end

---A device returns a job by a command to the ReturnJMF address it was given.
local function on_return_queue_entry(message)
  local parameters = xml.find(message, "ReturnQueueEntryParams")
  local queue_entry_id = parameters and parameters.attributes.QueueEntryID
  if not queue_entry_id then
    return 7, "ReturnQueueEntry needs a QueueEntryID"
  end
  local aborted = parameters.attributes.Aborted or ""
  events.emit("job.returned", {
    queueEntryId = queue_entry_id,
    jobId = store.get("job/by-queue-entry/" .. queue_entry_id),
    ticketUrl = parameters.attributes.URL,
    outcome = aborted ~= "" and "aborted" or "completed",
  })
  return 0
end

local readers = {
  Status = on_status,
  QueueStatus = on_status,
  Resource = on_resource,
  Notification = on_notification,
  ReturnQueueEntry = on_return_queue_entry,
}

local function answer_to(message)
  local message_type = message.attributes.Type
  local read = readers[message_type or ""]
  if not message.attributes.ID then
    return jmf.response_to(message, 9, "The message has no ID")
  end
  if not read then
    log.warn("message type not known", { type = message_type })
    return jmf.response_to(message, 5)
  end
  -- Devices repeat a signal until they get an answer. It is remembered last: what fails may come again.
  local key = memory_key(message)
  if store.get(key) then
    log.debug("message came before", { type = message_type, id = message.attributes.ID })
    return jmf.response_to(message, 0)
  end
  local code, text = read(message)
  store.set(key, date.now(), { ttlSeconds = a_day })
  return jmf.response_to(message, code, text)
end

local root = request.body
local responses = {}

if root.localName == "JMF" then
  for _, message in ipairs(root.children) do
    local name = message.localName
    if name == "Signal" or name == "Command" then
      table.insert(responses, answer_to(message))
    end
  end
end

if #responses == 0 then
  log.warn("a body without JMF messages", { root = root.name })
  table.insert(responses, jmf.response_to({ attributes = {} }, 4, "No Signal and no Command in it"))
end

return {
  status = 200,
  headers = { ["Content-Type"] = jmf.content_type },
  body = xml.serialize(jmf.root(responses), { declaration = true }),
}
