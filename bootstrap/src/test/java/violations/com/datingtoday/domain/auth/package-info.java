@NullMarked
package violations.com.datingtoday.domain.auth;

import org.jspecify.annotations.NullMarked;
