-- Permits a message to the phone and makes its code the only one, or changes nothing.
-- ARGV: now, attempt, hash of the code, its lifetime, then limit and period of each rate for the number
-- Answers {WAITING, until}, {REFUSED, limit, until}, or {GRANTED, limit, what is left of it, when more becomes possible}.
local CODES = 10
local now, attempt = tonumber(ARGV[1]), ARGV[2]
local phone = load_phone()
if now < phone.waitUntil then
  return {'WAITING', whole(phone.waitUntil)}
end

-- Over the period that ends now: what is left of the limit, and when the message that stands in the way will be too old.
local function quota(limit, period)
  local times = {}
  for _, message in ipairs(phone.sent) do
    if message[1] > now - period then
      times[#times + 1] = message[1]
    end
  end
  local oldest = times[math.max(1, #times - limit + 1)] or now
  return {limit = limit, left = math.max(0, limit - #times), reset = oldest + period}
end

local function quotas()
  local all = {}
  for i = 5, #ARGV, 2 do
    all[#all + 1] = quota(tonumber(ARGV[i]), tonumber(ARGV[i + 1]))
  end
  return all
end

local refusal
for _, rate in ipairs(quotas()) do
  if rate.left == 0 and not (refusal and refusal.reset >= rate.reset) then
    refusal = rate
  end
end
if refusal then
  return {'REFUSED', whole(refusal.limit), whole(refusal.reset)}
end

local longest = 0
for i = 6, #ARGV, 2 do
  longest = math.max(longest, tonumber(ARGV[i]))
end
local sent, codes = {}, {}
for _, message in ipairs(phone.sent) do
  if message[1] > now - longest then
    sent[#sent + 1] = message
  end
end
sent[#sent + 1] = {now, attempt}
table.sort(sent, function(one, other) return one[1] < other[1] end)
for i, code in ipairs(phone.codes) do
  if now < code[3] and i > #phone.codes - CODES + 1 then
    codes[#codes + 1] = code
  end
end
codes[#codes + 1] = {attempt, ARGV[3], now + tonumber(ARGV[4]), 0, ''}
phone.sent, phone.codes = sent, codes
phone.keep = math.max(phone.keep, longest + DAY)
save_phone(phone)

local tightest
for _, rate in ipairs(quotas()) do
  if not tightest or rate.left < tightest.left or rate.left == tightest.left and rate.reset > tightest.reset then
    tightest = rate
  end
end
return {'GRANTED', whole(tightest.limit), whole(tightest.left), whole(tightest.reset)}
