@NullMarked
package violations.com.datingtoday.domain.chat;

import org.jspecify.annotations.NullMarked;
