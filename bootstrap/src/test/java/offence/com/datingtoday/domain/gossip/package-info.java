@NullMarked
package offence.com.datingtoday.domain.gossip;

import org.jspecify.annotations.NullMarked;
