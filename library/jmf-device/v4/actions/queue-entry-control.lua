-- Steers one entry of the device's queue: HoldQueueEntry, ResumeQueueEntry, ...

local jmf = require("shared")

local commands = {
  hold = "HoldQueueEntry",
  resume = "ResumeQueueEntry",
  suspend = "SuspendQueueEntry",
  abort = "AbortQueueEntry",
  remove = "RemoveQueueEntry",
}

---The device's id of the entry; jobs are remembered when they are submitted.
local function queue_entry_id()
  if input.queueEntryId then
    return input.queueEntryId
  end
  local submission = store.get("job/" .. input.jobId .. "/submission")
  if not submission or not submission.queueEntryId then
    error("Job " .. input.jobId .. " was not submitted to this device", 0)
  end
  return submission.queueEntryId
end

---Parameters were renamed in JMF 1.5: QueueFilter/QueueEntryDef there, QueueEntryDef alone before.
local function parameters(id, command)
  local definition = xml.element("QueueEntryDef", { QueueEntryID = id })
  if config.device.version >= "1.5" then
    return xml.element(command .. "Params", {}, { xml.element("QueueFilter", {}, { definition }) })
  end
  return definition
end

local id = queue_entry_id()
local command = commands[input.operation]

local response, problem, code = jmf.send(jmf.message("Command", command, { parameters(id, command) }))

if not response then
  if code == 113 then
    return { queueEntryId = id, changed = false }
  end
  log.error("queue entry not changed", { operation = input.operation, queueEntryId = id, code = code })
  error(problem, 0)
end

if input.operation == "remove" and input.jobId then
  store.delete("job/" .. input.jobId .. "/submission")
end

local entry = xml.find(response, "//QueueEntry[@QueueEntryID='" .. id .. "']") or xml.find(response, "//QueueEntry")
log.info("queue entry changed", { operation = input.operation, queueEntryId = id })

return {
  queueEntryId = id,
  changed = true,
  status = entry and entry.attributes.Status,
}
