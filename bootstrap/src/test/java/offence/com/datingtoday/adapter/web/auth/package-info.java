@NullMarked
package offence.com.datingtoday.adapter.web.auth;

import org.jspecify.annotations.NullMarked;
