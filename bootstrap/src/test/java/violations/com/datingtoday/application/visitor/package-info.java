@NullMarked
package violations.com.datingtoday.application.visitor;

import org.jspecify.annotations.NullMarked;
