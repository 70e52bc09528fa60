-- Record of one phone, a JSON value under KEYS[1]; every script about phones starts with this file.
--   sent      for each message {time, send id}, the oldest first
--   codes     codes that were sent and have not expired, the oldest first; only the last one is valid:
--             {send id, hash, expiry time, attempts, attempt that used it up or ''}
--   failures  wrong codes, each within a day of the one before; failedAt: time of the last one
--   waitUntil end of the lockout
--   keep      time to live after a change
-- All times and durations are in milliseconds. The application passes the times; only the expiry uses Redis' own clock.
local DAY = 86400000

local function load_phone()
  local text = redis.call('GET', KEYS[1])
  return text and cjson.decode(text)
    or {sent = {}, codes = {}, failures = 0, failedAt = 0, waitUntil = 0, keep = 2 * DAY}
end

local function save_phone(phone)
  redis.call('SET', KEYS[1], cjson.encode(phone), 'PX', string.format('%.0f', phone.keep))
end

local function whole(number)
  return string.format('%.0f', number)
end
