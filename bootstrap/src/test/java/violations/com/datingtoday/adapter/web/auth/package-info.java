@NullMarked
package violations.com.datingtoday.adapter.web.auth;

import org.jspecify.annotations.NullMarked;
