/** Views of a profile and the visibility rule. */
@NullMarked
package com.datingtoday.domain.profile.visibility;

import org.jspecify.annotations.NullMarked;
