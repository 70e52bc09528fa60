-- Adds to the scores of a segment. The first of an epoch brings over what was counted in the epoch before.
-- KEYS: scores of this epoch, of the one before
-- ARGV: how long to keep them in milliseconds, what a score of the epoch before is worth in this, with how many it is
--   trimmed, to how many, then user and gain of each
if redis.call('EXISTS', KEYS[1]) == 0 and redis.call('EXISTS', KEYS[2]) == 1 then
  redis.call('ZUNIONSTORE', KEYS[1], 1, KEYS[2], 'WEIGHTS', ARGV[2])
end
for i = 5, #ARGV, 2 do
  redis.call('ZINCRBY', KEYS[1], ARGV[i + 1], ARGV[i])
end
if redis.call('ZCARD', KEYS[1]) > tonumber(ARGV[3]) then
  redis.call('ZREMRANGEBYRANK', KEYS[1], 0, -1 - tonumber(ARGV[4]))
end
redis.call('PEXPIRE', KEYS[1], ARGV[1])
return {}
