-- Puts entries at their ranks, unless a newer one stands there.
-- KEYS: the sorted set
-- ARGV: how long to keep it in milliseconds, then rank, number and text of each entry
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

for i = 2, #ARGV, 3 do
  local rank, number, text = ARGV[i], ARGV[i + 1], ARGV[i + 2]
  if not stands_newer(rank, number) then
    redis.call('ZREMRANGEBYSCORE', KEYS[1], rank, rank)
    redis.call('ZADD', KEYS[1], rank, text)
  end
end
redis.call('PEXPIRE', KEYS[1], ARGV[1])
return {}
