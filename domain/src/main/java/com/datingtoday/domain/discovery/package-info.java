/** Finding others: where people are, as coarsely as it may be known, and what somebody looks for. */
@NullMarked
package com.datingtoday.domain.discovery;

import org.jspecify.annotations.NullMarked;
