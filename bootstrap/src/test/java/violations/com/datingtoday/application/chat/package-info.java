@NullMarked
package violations.com.datingtoday.application.chat;

import org.jspecify.annotations.NullMarked;
