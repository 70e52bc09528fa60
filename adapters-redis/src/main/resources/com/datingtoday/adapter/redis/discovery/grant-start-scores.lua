-- Claims the start scores of a newcomer.
-- KEYS: segments that granted the user a start score
-- ARGV: time to live in milliseconds, then segments
-- Returns the segments that had not granted one.
local first = {}
for i = 2, #ARGV do
  if redis.call('HSETNX', KEYS[1], ARGV[i], '1') == 1 then
    first[#first + 1] = ARGV[i]
  end
end
redis.call('PEXPIRE', KEYS[1], ARGV[1])
return first
