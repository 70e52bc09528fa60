package violations.com.datingtoday.adapter.redis.shared;

import io.lettuce.core.api.StatefulRedisConnection;

/** Harmless: here is the place. */
record CompliantConnections(StatefulRedisConnection<String, String> connection) {}
