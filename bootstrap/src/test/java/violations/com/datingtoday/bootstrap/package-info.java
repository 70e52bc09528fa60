@NullMarked
package violations.com.datingtoday.bootstrap;

import org.jspecify.annotations.NullMarked;
