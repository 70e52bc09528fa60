@NullMarked
package violations.com.datingtoday.application.chat.port;

import org.jspecify.annotations.NullMarked;
