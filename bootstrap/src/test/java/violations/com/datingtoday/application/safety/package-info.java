@NullMarked
package violations.com.datingtoday.application.safety;

import org.jspecify.annotations.NullMarked;
