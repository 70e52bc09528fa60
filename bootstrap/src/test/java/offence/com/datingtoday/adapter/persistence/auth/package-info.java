@NullMarked
package offence.com.datingtoday.adapter.persistence.auth;

import org.jspecify.annotations.NullMarked;
