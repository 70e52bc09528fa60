-- What is known of one phone, a single value in JSON under KEYS[1]; every script about phones begins with this file.
--   sent      for each message {when, attempt}, the oldest first
--   codes     the codes sent that are still in time, the oldest first; the last one is the phone's only code:
--             {attempt, hash, first moment at which it is too old, tries, attempt that used it up or ''}
--   failures  wrong codes, each within a day of the one before; failedAt: when the last one was
--   waitUntil until when the phone must wait
--   keep      how long to keep all this after a change
-- All times and durations are in milliseconds; the times come from the callers, only the keeping is in Redis' own time.
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
