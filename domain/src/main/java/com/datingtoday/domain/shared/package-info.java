/** Values that all features use: user ids, quotas, errors, events. */
@NullMarked
package com.datingtoday.domain.shared;

import org.jspecify.annotations.NullMarked;
