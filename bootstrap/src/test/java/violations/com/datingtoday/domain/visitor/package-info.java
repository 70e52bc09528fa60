@NullMarked
package violations.com.datingtoday.domain.visitor;

import org.jspecify.annotations.NullMarked;
