-- Removes the entry at a rank, unless a newer one stands there.
-- KEYS: the sorted set
-- ARGV: rank, and number of the line that says so
-- A number is the second word of a text, in decimal without leading zeros: the longer is the greater. It need not fit
-- into a number of Lua.
local function is_greater(one, other)
  return #one > #other or #one == #other and one > other
end

local function stands_newer(rank, number)
  for _, text in ipairs(redis.call('ZRANGEBYSCORE', KEYS[1], rank, rank)) do
    local standing = string.match(text, '^%d+ (%d+) ')
    if standing and is_greater(standing, number) then
      return true
    end
  end
  return false
end

if not stands_newer(ARGV[1], ARGV[2]) then
  redis.call('ZREMRANGEBYSCORE', KEYS[1], ARGV[1], ARGV[1])
end
return {}
