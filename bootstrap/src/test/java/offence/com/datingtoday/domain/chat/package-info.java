@NullMarked
package offence.com.datingtoday.domain.chat;

import org.jspecify.annotations.NullMarked;
