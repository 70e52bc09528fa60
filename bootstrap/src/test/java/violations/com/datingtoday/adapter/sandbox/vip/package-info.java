@NullMarked
package violations.com.datingtoday.adapter.sandbox.vip;

import org.jspecify.annotations.NullMarked;
