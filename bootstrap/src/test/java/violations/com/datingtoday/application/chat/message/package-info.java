@NullMarked
package violations.com.datingtoday.application.chat.message;

import org.jspecify.annotations.NullMarked;
