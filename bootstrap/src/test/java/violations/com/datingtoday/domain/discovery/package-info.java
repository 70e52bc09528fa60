@NullMarked
package violations.com.datingtoday.domain.discovery;

import org.jspecify.annotations.NullMarked;
