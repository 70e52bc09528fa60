@NullMarked
package violations.com.datingtoday.adapter.persistence.auth;

import org.jspecify.annotations.NullMarked;
