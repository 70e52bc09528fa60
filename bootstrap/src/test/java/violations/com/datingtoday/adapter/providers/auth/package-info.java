@NullMarked
package violations.com.datingtoday.adapter.providers.auth;

import org.jspecify.annotations.NullMarked;
