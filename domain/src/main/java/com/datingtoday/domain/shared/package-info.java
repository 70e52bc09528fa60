/** What every feature speaks of: users, quotas, refusals. Knows no feature. */
@NullMarked
package com.datingtoday.domain.shared;

import org.jspecify.annotations.NullMarked;
