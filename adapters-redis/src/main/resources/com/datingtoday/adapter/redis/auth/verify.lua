-- Verifies a code. If the code that was sent is usable, the attempt is counted before the comparison, and a correct code
-- is used up. A code that is absent, expired, used up or out of attempts is INCORRECT, and nothing is counted.
-- ARGV: now, attempt id, maximum attempts per code, failures in a row before a lockout, initial lockout, maximum
--   lockout, hash of the code
-- Returns {CORRECT}, {INCORRECT} or {LOCKED_OUT, end of the lockout}, as SmsCodes.AttemptResult.
-- phone.lua, which this script starts with, describes the fields of a code.
local now = tonumber(ARGV[1])
local phone = load_phone()
if now < phone.waitUntil then
  return {'LOCKED_OUT', whole(phone.waitUntil)}
end
local code = phone.codes[#phone.codes]
if not code or code[5] ~= '' or now >= code[3] or code[4] >= tonumber(ARGV[3]) then
  return {'INCORRECT'}
end

code[4] = code[4] + 1
if ARGV[7] == code[2] then
  code[5] = ARGV[2]
  phone.failures = 0
  save_phone(phone)
  return {'CORRECT'}
end

phone.failures = now < phone.failedAt + DAY and phone.failures + 1 or 1
phone.failedAt = now
local excess = phone.failures - tonumber(ARGV[4])
if excess >= 0 then
  local max_lockout = tonumber(ARGV[6])
  phone.waitUntil = now + math.min(max_lockout, tonumber(ARGV[5]) * 2 ^ excess)
  phone.keep = math.max(phone.keep, max_lockout + DAY)
end
save_phone(phone)
return {'INCORRECT'}
