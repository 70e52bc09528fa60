/** Views of a profile and the rule that decides their extent. */
@NullMarked
package com.datingtoday.domain.profile.visibility;

import org.jspecify.annotations.NullMarked;
