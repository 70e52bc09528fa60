-- Claims to welcome somebody.
-- KEYS: where he was welcomed
-- ARGV: how long to keep that in milliseconds, then segments
-- Answers those where he had not been welcomed.
local first = {}
for i = 2, #ARGV do
  if redis.call('HSETNX', KEYS[1], ARGV[i], '1') == 1 then
    first[#first + 1] = ARGV[i]
  end
end
redis.call('PEXPIRE', KEYS[1], ARGV[1])
return first
