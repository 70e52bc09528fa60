-- Removes a receiver of the same text, unless the receiver was recorded again.
-- KEYS: receivers of the text; see record.lua
-- ARGV: receiver
-- Returns {}.
if redis.call('SISMEMBER', KEYS[1], ARGV[1] .. ':again') == 0 then
  redis.call('SREM', KEYS[1], ARGV[1])
end
return {}
