@NullMarked
package offence.com.datingtoday.domain.auth;

import org.jspecify.annotations.NullMarked;
