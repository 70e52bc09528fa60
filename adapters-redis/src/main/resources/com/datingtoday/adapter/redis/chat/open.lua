-- Notes an open connection, unless there are too many, and forgets those that nobody has kept.
-- KEYS: the connections of a user, each with the moment at which it is forgotten
-- ARGV: the connection, how many at most, for how long it is remembered in milliseconds
-- Answers something if it was noted.
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local open = redis.call('HGETALL', KEYS[1])
local count = 0
for i = 1, #open, 2 do
  if tonumber(open[i + 1]) <= now then
    redis.call('HDEL', KEYS[1], open[i])
  elseif open[i] ~= ARGV[1] then
    count = count + 1
  end
end
if count >= tonumber(ARGV[2]) then
  return {}
end
redis.call('HSET', KEYS[1], ARGV[1], string.format('%.0f', now + ARGV[3]))
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return {'1'}
