@NullMarked
package offence.com.datingtoday.application.shared;

import org.jspecify.annotations.NullMarked;
