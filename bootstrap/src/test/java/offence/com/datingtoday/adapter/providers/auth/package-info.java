@NullMarked
package offence.com.datingtoday.adapter.providers.auth;

import org.jspecify.annotations.NullMarked;
