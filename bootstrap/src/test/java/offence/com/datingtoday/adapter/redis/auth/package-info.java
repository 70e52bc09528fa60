@NullMarked
package offence.com.datingtoday.adapter.redis.auth;

import org.jspecify.annotations.NullMarked;
