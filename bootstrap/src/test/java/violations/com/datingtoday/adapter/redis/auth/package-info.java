@NullMarked
package violations.com.datingtoday.adapter.redis.auth;

import org.jspecify.annotations.NullMarked;
