@NullMarked
package offence.com.datingtoday.domain.media;

import org.jspecify.annotations.NullMarked;
