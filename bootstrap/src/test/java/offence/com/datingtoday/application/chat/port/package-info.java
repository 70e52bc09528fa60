@NullMarked
package offence.com.datingtoday.application.chat.port;

import org.jspecify.annotations.NullMarked;
