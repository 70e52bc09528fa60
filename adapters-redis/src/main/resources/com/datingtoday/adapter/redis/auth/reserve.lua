-- Reserves a message to the phone and makes its code the only valid one, or changes nothing.
-- ARGV: now, send id, hash of the code, its lifetime, then limit and period of each rate limit of the number
-- Returns {LOCKED_OUT, end of the lockout}, {REFUSED, limit, reset time} or {GRANTED, limit, remaining, reset time}.
local MAX_CODES = 10
local now, send_id = tonumber(ARGV[1]), ARGV[2]
local phone = load_phone()
if now < phone.waitUntil then
  return {'LOCKED_OUT', whole(phone.waitUntil)}
end

-- Quota of the period that ends now. It resets when the oldest message that uses up the limit leaves the period.
local function quota(limit, period)
  local times = {}
  for _, message in ipairs(phone.sent) do
    if message[1] > now - period then
      times[#times + 1] = message[1]
    end
  end
  local oldest = times[math.max(1, #times - limit + 1)] or now
  return {limit = limit, remaining = math.max(0, limit - #times), reset = oldest + period}
end

local function quotas()
  local all = {}
  for i = 5, #ARGV, 2 do
    all[#all + 1] = quota(tonumber(ARGV[i]), tonumber(ARGV[i + 1]))
  end
  return all
end

local exhausted
for _, rate in ipairs(quotas()) do
  if rate.remaining == 0 and not (exhausted and exhausted.reset >= rate.reset) then
    exhausted = rate
  end
end
if exhausted then
  return {'REFUSED', whole(exhausted.limit), whole(exhausted.reset)}
end

local max_period = 0
for i = 6, #ARGV, 2 do
  max_period = math.max(max_period, tonumber(ARGV[i]))
end
local sent, codes = {}, {}
for _, message in ipairs(phone.sent) do
  if message[1] > now - max_period then
    sent[#sent + 1] = message
  end
end
sent[#sent + 1] = {now, send_id}
table.sort(sent, function(a, b) return a[1] < b[1] end)
for i, code in ipairs(phone.codes) do
  if now < code[3] and i > #phone.codes - MAX_CODES + 1 then
    codes[#codes + 1] = code
  end
end
codes[#codes + 1] = {send_id, ARGV[3], now + tonumber(ARGV[4]), 0, ''}
phone.sent, phone.codes = sent, codes
phone.keep = math.max(phone.keep, max_period + DAY)
save_phone(phone)

local lowest
for _, rate in ipairs(quotas()) do
  if not lowest or rate.remaining < lowest.remaining
    or rate.remaining == lowest.remaining and rate.reset > lowest.reset then
    lowest = rate
  end
end
return {'GRANTED', whole(lowest.limit), whole(lowest.remaining), whole(lowest.reset)}
