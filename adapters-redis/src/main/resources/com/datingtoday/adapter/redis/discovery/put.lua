-- Puts entries at their shuffle keys, unless a newer version is stored there.
-- KEYS: sorted set
-- ARGV: time to live in milliseconds, then shuffle key, listing version and text of each entry
-- A version is the second word of a text, in decimal without leading zeros, so the longer one is greater. It may exceed
-- the precision of a Lua number.
-- Returns {}.
local function is_greater(a, b)
  return #a > #b or #a == #b and a > b
end

local function has_newer(key, version)
  for _, text in ipairs(redis.call('ZRANGEBYSCORE', KEYS[1], key, key)) do
    local stored = string.match(text, '^%d+ (%d+) ')
    if stored and is_greater(stored, version) then
      return true
    end
  end
  return false
end

for i = 2, #ARGV, 3 do
  local key, version, text = ARGV[i], ARGV[i + 1], ARGV[i + 2]
  if not has_newer(key, version) then
    redis.call('ZREMRANGEBYSCORE', KEYS[1], key, key)
    redis.call('ZADD', KEYS[1], key, text)
  end
end
redis.call('PEXPIRE', KEYS[1], ARGV[1])
return {}
