@NullMarked
package offence.com.datingtoday.domain.shared;

import org.jspecify.annotations.NullMarked;
