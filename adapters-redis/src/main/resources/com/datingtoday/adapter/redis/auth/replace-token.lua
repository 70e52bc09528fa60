-- Replaces the cached value of a session, unless the session has ended or is ending.
-- KEYS: session
-- ARGV: value, time to live in milliseconds, mark of an ended session
-- Returns {DONE} or {OVER}.
if redis.call('GET', KEYS[1]) == ARGV[3] then
  return {'OVER'}
end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return {'DONE'}
