@NullMarked
package offence.com.datingtoday.application.visitor.port;

import org.jspecify.annotations.NullMarked;
