-- Replaces the cached value of a session, unless the session has ended or is ending, or a later refresh replaced it.
-- KEYS: session
-- ARGV: value, time to live in milliseconds, mark of an ended session, expiry of the value in milliseconds
-- Returns {DONE}, {OVER} or {LATER}.
local cached = redis.call('GET', KEYS[1])
if cached == ARGV[3] then
  return {'OVER'}
end
local expired = cached and string.match(cached, '^2\n(%d+)\n')
if expired and tonumber(expired) > tonumber(ARGV[4]) then
  return {'LATER'}
end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return {'DONE'}
