@NullMarked
package violations.com.datingtoday.domain.profile;

import org.jspecify.annotations.NullMarked;
