-- Opens the persistent channels in the config, and again every hour: devices forget them when they restart.

local jmf = require("shared")

local renew_after_minutes = 60

local function parameters_for(subscription)
  if subscription.message == "Status" then
    return xml.element("StatusQuParams", { DeviceDetails = "Modules", JobDetails = "Brief" })
  end
  if subscription.message == "Resource" then
    local wanted = subscription.resources or {}
    return xml.element("ResourceQuParams", {
      Exact = true,
      ResourceName = #wanted > 0 and table.concat(wanted, " ") or nil,
    })
  end
  if subscription.message == "Notification" then
    return xml.element("NotificationFilter", { Classes = "Error Fatal Warning" })
  end
  return nil
end

local function channel(subscription)
  local seconds = subscription.repeatSeconds or 0
  return xml.element("Subscription", {
    URL = jmf.callback_url(),
    RepeatTime = seconds > 0 and seconds or nil,
    ChannelMode = config.device.version >= "1.5" and "FireAndForget" or nil,
  })
end

---A channel is renewed when it is old, or when its settings changed.
local function is_due(key, fingerprint)
  local last = store.get(key)
  if not last or last.fingerprint ~= fingerprint then
    return true
  end
  return date.diff(last.at, date.now(), "minutes") >= renew_after_minutes
end

local function subscribe(subscription)
  local children = { channel(subscription) }
  local parameters = parameters_for(subscription)
  if parameters then
    table.insert(children, parameters)
  end
  return jmf.send(jmf.message("Query", subscription.message, children))
end

local failures = 0

for _, subscription in ipairs(config.subscriptions or {}) do
  local key = "subscription/" .. subscription.message
  local fingerprint = crypto.sha256(json.encode({ subscription, config.device.url, jmf.callback_url() }))
  if is_due(key, fingerprint) then
    local response, problem, code = subscribe(subscription)
    if response then
      store.set(key, { at = date.now(), fingerprint = fingerprint })
      log.info("subscribed", { message = subscription.message, every = subscription.repeatSeconds })
    else
      failures = failures + 1
      log.error("subscription failed", { message = subscription.message, problem = problem, code = code })
    end
  end
end

if failures > 0 then
  error(failures .. " of the subscriptions failed", 0)
end
