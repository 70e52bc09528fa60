@NullMarked
package offence.com.datingtoday.application.visitor;

import org.jspecify.annotations.NullMarked;
