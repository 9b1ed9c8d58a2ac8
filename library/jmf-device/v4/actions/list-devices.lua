-- Lists the devices behind the address: Query/@Type="KnownDevices".

local jmf = require("shared")

local filter = xml.element("DeviceFilter", { DeviceDetails = "Details" })
local response, problem = jmf.send(jmf.message("Query", "KnownDevices", { filter }))

if not response then
  log.error("devices not listed", { problem = problem })
  error(problem, 0)
end

local function device_from(device, info)
  local attributes = device.attributes
  return {
    deviceId = attributes.DeviceID,
    name = attributes.FriendlyName or attributes.DescriptiveName or attributes.DeviceID,
    type = attributes.DeviceType or attributes.ModelName,
    manufacturer = attributes.Manufacturer,
    serialNumber = attributes.SerialNumber,
    jmfUrl = attributes.JMFURL,
    status = info and info.attributes.DeviceStatus,
  }
end

local devices = json.array({})
local seen = {}

local function add(device, info)
  local id = device.attributes.DeviceID
  if not id or seen[id] then
    return
  end
  seen[id] = true
  table.insert(devices, device_from(device, info))
end

-- JMF 1.2 and later put the devices into DeviceList/DeviceInfo, older ones into DeviceList itself.
for _, info in ipairs(xml.find_all(response, "DeviceList/DeviceInfo")) do
  for _, device in ipairs(xml.find_all(info, "Device")) do
    add(device, info)
  end
end
for _, device in ipairs(xml.find_all(response, "DeviceList/Device")) do
  add(device)
end

table.sort(devices, function(left, right)
  return left.deviceId < right.deviceId
end)

log.info("devices listed", { count = #devices })
return { devices = devices }
