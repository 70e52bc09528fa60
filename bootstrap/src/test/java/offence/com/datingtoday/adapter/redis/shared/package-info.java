@NullMarked
package offence.com.datingtoday.adapter.redis.shared;

import org.jspecify.annotations.NullMarked;
