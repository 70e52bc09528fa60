@NullMarked
package violations.com.datingtoday.application.auth;

import org.jspecify.annotations.NullMarked;
