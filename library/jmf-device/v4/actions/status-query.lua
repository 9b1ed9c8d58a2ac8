-- Asks the device what it is doing: Query/@Type="Status".

local jmf = require("shared")

local parameters = xml.element("StatusQuParams", {
  DeviceDetails = input.deviceDetails or "Modules",
  JobDetails = input.jobDetails or "Brief",
  JobID = input.jobId,
  QueueInfo = input.queue == true,
})

local response, problem, code = jmf.send(jmf.message("Query", "Status", { parameters }))

if not response then
  if code == 103 then
    -- A job that the device does not know is an answer, too.
    return { devices = json.array({}) }
  end
  log.error("status query failed", { problem = problem, code = code })
  error(problem, 0)
end

local devices = json.array({})
for _, info in ipairs(xml.find_all(response, "DeviceInfo")) do
  table.insert(devices, jmf.device_status(info))
end

local function is_wanted(device)
  local wanted = config.device.deviceId
  return not wanted or wanted == "" or device.deviceId == wanted
end

local found = json.array({})
for _, device in ipairs(devices) do
  if is_wanted(device) then
    table.insert(found, device)
  end
end

if #found == 0 and #devices > 0 then
  log.warn("no device has the configured DeviceID", { wanted = config.device.deviceId, answered = #devices })
end

local output = { devices = found }

local queue = xml.find(response, "Queue")
if queue then
  output.queue = {
    status = queue.attributes.Status,
    entries = #xml.find_all(queue, "QueueEntry"),
  }
end

return output
