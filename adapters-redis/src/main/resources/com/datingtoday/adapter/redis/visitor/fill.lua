-- Fills the visits of an owner, if no change has started since the token was issued.
-- KEYS: visits, fill token or tombstone
-- ARGV: token, time to live in milliseconds, then members and scores
-- Returns a non-empty list if filled.
if redis.call('GET', KEYS[2]) ~= ARGV[1] then
  return {}
end
local time = redis.call('TIME')
local expiry = time[1] * 1000 + math.floor(time[2] / 1000) + ARGV[2]
redis.call('DEL', KEYS[1], KEYS[2])
for i = 3, #ARGV, 2 do
  redis.call('ZADD', KEYS[1], ARGV[i + 1], ARGV[i])
end
redis.call('ZADD', KEYS[1], string.format('%.0f', -expiry - 1), 'x')
redis.call('PEXPIREAT', KEYS[1], string.format('%.0f', expiry))
return {'1'}
