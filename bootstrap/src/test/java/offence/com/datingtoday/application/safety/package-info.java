@NullMarked
package offence.com.datingtoday.application.safety;

import org.jspecify.annotations.NullMarked;
