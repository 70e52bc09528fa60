-- Removes the entry at a shuffle key, unless a newer version is stored there.
-- KEYS: sorted set
-- ARGV: shuffle key, listing version of the removal
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

if not has_newer(ARGV[1], ARGV[2]) then
  redis.call('ZREMRANGEBYSCORE', KEYS[1], ARGV[1], ARGV[1])
end
return {}
