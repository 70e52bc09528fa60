-- Starts a change: no reader fills the set until the tombstone is removed, and the visits expire soon.
-- KEYS: visits, fill token or tombstone
-- ARGV: tombstone, its time to live, maximum time to live of the visits; both in milliseconds
-- Returns {}.
redis.call('SET', KEYS[2], ARGV[1], 'PX', ARGV[2])
if redis.call('PTTL', KEYS[1]) > tonumber(ARGV[3]) then
  redis.call('PEXPIRE', KEYS[1], ARGV[3])
end
return {}
