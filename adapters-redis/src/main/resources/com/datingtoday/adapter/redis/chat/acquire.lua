-- Acquires a lease for a connection, unless the user has too many, and deletes expired leases.
-- KEYS: connections of a user, each with its expiry time
-- ARGV: connection, maximum number of connections, lease in milliseconds
-- Returns a non-empty list if acquired.
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local connections = redis.call('HGETALL', KEYS[1])
local count = 0
for i = 1, #connections, 2 do
  if tonumber(connections[i + 1]) <= now then
    redis.call('HDEL', KEYS[1], connections[i])
  elseif connections[i] ~= ARGV[1] then
    count = count + 1
  end
end
if count >= tonumber(ARGV[2]) then
  return {}
end
redis.call('HSET', KEYS[1], ARGV[1], string.format('%.0f', now + ARGV[3]))
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return {'1'}
