@NullMarked
package offence.com.datingtoday.domain.safety;

import org.jspecify.annotations.NullMarked;
