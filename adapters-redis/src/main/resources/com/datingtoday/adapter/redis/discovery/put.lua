-- Puts entries at their shuffle keys, unless a newer entry is stored there: one of a greater listing version, or of the
-- same version with a later activity of the user.
-- KEYS: sorted set
-- ARGV: time to live in milliseconds, then shuffle key, listing version and text of each entry
-- A version is the second word of a text, in decimal without leading zeros; the last-active time is the thirteenth, in
-- base 36 or empty. In both, the longer one is greater. They may exceed the precision of a Lua number.
-- Returns {}.
local function is_greater(a, b)
  return #a > #b or #a == #b and a > b
end

local function last_active(text)
  return string.match(text, '^' .. string.rep('[^ ]* ', 12) .. '([^ ]*)') or ''
end

local function has_newer(key, version, text)
  for _, stored in ipairs(redis.call('ZRANGEBYSCORE', KEYS[1], key, key)) do
    local stored_version = string.match(stored, '^%d+ (%d+) ')
    if stored_version and (is_greater(stored_version, version)
        or stored_version == version and is_greater(last_active(stored), last_active(text))) then
      return true
    end
  end
  return false
end

for i = 2, #ARGV, 3 do
  local key, version, text = ARGV[i], ARGV[i + 1], ARGV[i + 2]
  if not has_newer(key, version, text) then
    redis.call('ZREMRANGEBYSCORE', KEYS[1], key, key)
    redis.call('ZADD', KEYS[1], key, text)
  end
end
redis.call('PEXPIRE', KEYS[1], ARGV[1])
return {}
