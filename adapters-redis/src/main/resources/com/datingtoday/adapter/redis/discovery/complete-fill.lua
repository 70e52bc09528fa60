-- Marks the index as filled, if the claim of the instance that filled it still exists. Without the claim, the index was
-- emptied meanwhile.
-- KEYS: mark, claim
-- ARGV: time to live of the mark in milliseconds
-- Returns a non-empty list if marked.
if redis.call('EXISTS', KEYS[2]) == 0 then
  return {}
end
redis.call('SET', KEYS[1], '1', 'PX', ARGV[1])
return {'1'}
