@NullMarked
package offence.com.datingtoday.domain.auth.deep;

import org.jspecify.annotations.NullMarked;
