@NullMarked
package violations.com.datingtoday.adapter.persistence.profile;

import org.jspecify.annotations.NullMarked;
