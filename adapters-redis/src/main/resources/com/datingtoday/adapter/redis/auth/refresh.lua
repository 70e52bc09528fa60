-- Replaces what is remembered of a session, unless it is known to be over or ending.
-- KEYS: session
-- ARGV: its text, how long to remember it in milliseconds, the mark of a session that is over
-- Answers {DONE} or {OVER}.
if redis.call('GET', KEYS[1]) == ARGV[3] then
  return {'OVER'}
end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return {'DONE'}
