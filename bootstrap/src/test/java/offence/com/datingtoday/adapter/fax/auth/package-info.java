@NullMarked
package offence.com.datingtoday.adapter.fax.auth;

import org.jspecify.annotations.NullMarked;
