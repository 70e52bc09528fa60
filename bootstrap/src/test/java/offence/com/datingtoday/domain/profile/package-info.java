@NullMarked
package offence.com.datingtoday.domain.profile;

import org.jspecify.annotations.NullMarked;
