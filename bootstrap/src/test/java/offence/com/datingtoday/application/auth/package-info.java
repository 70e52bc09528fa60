@NullMarked
package offence.com.datingtoday.application.auth;

import org.jspecify.annotations.NullMarked;
