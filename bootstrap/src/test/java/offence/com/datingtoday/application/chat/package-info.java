@NullMarked
package offence.com.datingtoday.application.chat;

import org.jspecify.annotations.NullMarked;
