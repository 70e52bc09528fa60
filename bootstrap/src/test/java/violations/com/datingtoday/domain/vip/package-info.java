@NullMarked
package violations.com.datingtoday.domain.vip;

import org.jspecify.annotations.NullMarked;
