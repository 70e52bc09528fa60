@NullMarked
package violations.com.datingtoday.domain.shared;

import org.jspecify.annotations.NullMarked;
