-- Verifies a code. The attempt is counted before any comparison; the correct code is used up.
-- ARGV: now, attempt id, maximum attempts per code, failures before a lockout, initial lockout, maximum lockout, then
--   the accepted hashes
-- Returns {RIGHT}, {WRONG} or {WAITING, end of the lockout}: SmsCodes.AttemptResult Correct, Incorrect, LockedOut.
-- phone.lua, which this script starts with, describes the fields of a code.
local now = tonumber(ARGV[1])
local phone = load_phone()
if now < phone.waitUntil then
  return {'WAITING', whole(phone.waitUntil)}
end
local code = phone.codes[#phone.codes]
if not code or code[5] ~= '' or now >= code[3] or code[4] >= tonumber(ARGV[3]) then
  return {'WRONG'}
end

code[4] = code[4] + 1
for i = 7, #ARGV do
  if ARGV[i] == code[2] then
    code[5] = ARGV[2]
    phone.failures = 0
    save_phone(phone)
    return {'RIGHT'}
  end
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
return {'WRONG'}
