@NullMarked
package violations.com.datingtoday.adapter.web.shared;

import org.jspecify.annotations.NullMarked;
