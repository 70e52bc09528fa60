-- Remembers the visits of an owner, if nothing was stored since the token was given.
-- KEYS: the visits, who may fill them
-- ARGV: the token, for how long they are remembered in milliseconds, and then members and scores
-- Answers something if they were remembered.
if redis.call('GET', KEYS[2]) ~= ARGV[1] then
  return {}
end
local time = redis.call('TIME')
local till = time[1] * 1000 + math.floor(time[2] / 1000) + ARGV[2]
redis.call('DEL', KEYS[1], KEYS[2])
for i = 3, #ARGV, 2 do
  redis.call('ZADD', KEYS[1], ARGV[i + 1], ARGV[i])
end
redis.call('ZADD', KEYS[1], string.format('%.0f', -till - 1), 'x')
redis.call('PEXPIREAT', KEYS[1], string.format('%.0f', till))
return {'1'}
