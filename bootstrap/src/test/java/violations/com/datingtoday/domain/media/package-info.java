@NullMarked
package violations.com.datingtoday.domain.media;

import org.jspecify.annotations.NullMarked;
