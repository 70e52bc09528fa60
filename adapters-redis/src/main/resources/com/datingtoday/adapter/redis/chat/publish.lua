-- Publishes events to each instance on which a user has connections, once per instance.
-- KEYS: connections of the user as "<instance>/<connection>"; those whose lease has expired count too
-- ARGV: prefix of the channel names, then the events
-- Returns {}.
local published = {}
for _, connection in ipairs(redis.call('HKEYS', KEYS[1])) do
  local instance = string.match(connection, '^[^/]+')
  if instance and not published[instance] then
    published[instance] = true
    for i = 2, #ARGV do
      redis.call('PUBLISH', ARGV[1] .. instance, ARGV[i])
    end
  end
end
return {}
