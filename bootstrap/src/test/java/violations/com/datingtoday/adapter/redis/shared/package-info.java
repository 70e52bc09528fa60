@NullMarked
package violations.com.datingtoday.adapter.redis.shared;

import org.jspecify.annotations.NullMarked;
