-- Starts the epoch of a bucket unless it has one.
-- KEYS: epoch of the bucket
-- ARGV: now
-- Returns {start of the epoch in milliseconds}.
local started_at = epoch(ARGV[1])
return {string.format('%.0f', started_at)}
