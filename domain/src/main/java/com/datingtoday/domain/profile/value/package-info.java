/** Values of a profile. */
@NullMarked
package com.datingtoday.domain.profile.value;

import org.jspecify.annotations.NullMarked;
