-- Adds to the scores of a segment. The first addition of an epoch carries over the scores of the previous epoch.
-- KEYS: scores of this epoch, of the previous one
-- ARGV: time to live in milliseconds, weight of the previous epoch, size above which the set is trimmed, size after
--   trimming, then user and increase of each
-- Returns {}.
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
