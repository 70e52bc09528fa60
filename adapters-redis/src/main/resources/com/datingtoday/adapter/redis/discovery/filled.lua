-- Says that the index was filled, if whoever filled it still claims it: else it was emptied meanwhile.
-- KEYS: the mark, the claim
-- ARGV: how long the mark stands in milliseconds
-- Answers something if it was said.
if redis.call('EXISTS', KEYS[2]) == 0 then
  return {}
end
redis.call('SET', KEYS[1], '1', 'PX', ARGV[1])
return {'1'}
