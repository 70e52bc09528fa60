-- Something is about to be stored: nobody fills meanwhile, and what is remembered does not stay for long.
-- KEYS: the visits, who may fill them
-- ARGV: the mark of who stores, how long it stands and how long the visits stay, in milliseconds
redis.call('SET', KEYS[2], ARGV[1], 'PX', ARGV[2])
if redis.call('PTTL', KEYS[1]) > tonumber(ARGV[3]) then
  redis.call('PEXPIRE', KEYS[1], ARGV[3])
end
return {}
