@NullMarked
package offence.com.datingtoday.bootstrap;

import org.jspecify.annotations.NullMarked;
