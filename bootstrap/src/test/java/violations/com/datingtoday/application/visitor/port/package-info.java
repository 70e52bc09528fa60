@NullMarked
package violations.com.datingtoday.application.visitor.port;

import org.jspecify.annotations.NullMarked;
