@NullMarked
package offence.com.datingtoday.domain.discovery;

import org.jspecify.annotations.NullMarked;
