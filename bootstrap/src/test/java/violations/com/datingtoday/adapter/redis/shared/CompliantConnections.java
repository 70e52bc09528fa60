package violations.com.datingtoday.adapter.redis.shared;

import io.lettuce.core.api.StatefulRedisConnection;

/** Follows all rules: this package may use connections. */
record CompliantConnections(StatefulRedisConnection<String, String> connection) {}
