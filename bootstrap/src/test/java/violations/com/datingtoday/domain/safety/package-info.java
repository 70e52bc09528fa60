@NullMarked
package violations.com.datingtoday.domain.safety;

import org.jspecify.annotations.NullMarked;
