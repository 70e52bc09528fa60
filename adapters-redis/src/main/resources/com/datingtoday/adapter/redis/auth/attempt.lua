-- Tries a code: the try is counted before anything is compared, and the right code is used up.
-- ARGV: now, attempt, tries a code has, failures before a wait, first wait, longest wait, then the hashes it may have
-- Answers {RIGHT}, {WRONG} or {WAITING, until}.
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
local beyond = phone.failures - tonumber(ARGV[4])
if beyond >= 0 then
  local longest = tonumber(ARGV[6])
  phone.waitUntil = now + math.min(longest, tonumber(ARGV[5]) * 2 ^ beyond)
  phone.keep = math.max(phone.keep, longest + DAY)
end
save_phone(phone)
return {'WRONG'}
