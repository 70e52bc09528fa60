@NullMarked
package offence.com.datingtoday.domain.vip;

import org.jspecify.annotations.NullMarked;
