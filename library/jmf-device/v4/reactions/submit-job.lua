-- Hands a released job to the device: Command/@Type="SubmitQueueEntry".

local jmf = require("shared")

local job = event.record
local submission = config.submission or {}

local function is_for_this_device()
  local ours = config.device.deviceId
  return not ours or ours == "" or not job.deviceId or job.deviceId == ours
end

---The device reads the JDF itself and reports to the callback.
local function parameters()
  return xml.element("QueueSubmissionParams", {
    URL = job.ticketUrl,
    ReturnJMF = jmf.callback_url(),
    ReturnURL = submission.returnUrl,
    Hold = submission.hold == true,
    Priority = math.tointeger(job.priority) or submission.priority or 50,
  })
end

if not is_for_this_device() then
  log.debug("job is for another device", { job = job.number, device = job.deviceId })
  return
end

-- One ticket goes to the device once; a ticket at a new address is a new submission.
local key = "job/" .. job.id .. "/submission"
local last = store.get(key)
if last and last.ticketUrl == job.ticketUrl then
  log.info("job was submitted before", { job = job.number, queueEntryId = last.queueEntryId })
  return
end

local response, problem, code = jmf.send(jmf.message("Command", "SubmitQueueEntry", { parameters() }))

if not response then
  if code == 112 or code == 101 or code == 102 or code == 120 then
    -- Trying again would not help: the operator or the prepress department must act.
    log.error("device refused the job", { job = job.number, problem = problem, code = code })
    events.emit("job.submitted", { jobId = job.id, accepted = false, code = code, problem = problem })
    return
  end
  error(problem, 0)
end

local entry = xml.find(response, "QueueEntry")
local result = {
  jobId = job.id,
  accepted = true,
  deviceId = (entry and entry.attributes.DeviceID) or config.device.deviceId,
  queueEntryId = entry and entry.attributes.QueueEntryID,
  status = entry and entry.attributes.Status or "Waiting",
}

store.set(key, { ticketUrl = job.ticketUrl, queueEntryId = result.queueEntryId, at = date.now() })
if result.queueEntryId then
  store.set("job/by-queue-entry/" .. result.queueEntryId, job.id)
end
events.emit("job.submitted", result, { key = event.id })
log.info("job submitted", { job = job.number, queueEntryId = result.queueEntryId, status = result.status })
