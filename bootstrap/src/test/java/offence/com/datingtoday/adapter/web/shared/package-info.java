@NullMarked
package offence.com.datingtoday.adapter.web.shared;

import org.jspecify.annotations.NullMarked;
