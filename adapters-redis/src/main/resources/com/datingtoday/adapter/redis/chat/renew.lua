-- Renews the leases of connections.
-- KEYS: connections of a user
-- ARGV: lease in milliseconds, then the connections
-- Returns {}.
local time = redis.call('TIME')
local expiry = string.format('%.0f', time[1] * 1000 + math.floor(time[2] / 1000) + ARGV[1])
for i = 2, #ARGV do
  redis.call('HSET', KEYS[1], ARGV[i], expiry)
end
redis.call('PEXPIRE', KEYS[1], ARGV[1])
return {}
