@NullMarked
package violations.com.datingtoday.application.shared;

import org.jspecify.annotations.NullMarked;
