-- Remembers connections for longer.
-- KEYS: the connections of a user
-- ARGV: for how long in milliseconds, then the connections
local time = redis.call('TIME')
local until_ = string.format('%.0f', time[1] * 1000 + math.floor(time[2] / 1000) + ARGV[1])
for i = 2, #ARGV do
  redis.call('HSET', KEYS[1], ARGV[i], until_)
end
redis.call('PEXPIRE', KEYS[1], ARGV[1])
return {}
