@NullMarked
package offence.com.datingtoday.adapter.persistence.profile;

import org.jspecify.annotations.NullMarked;
