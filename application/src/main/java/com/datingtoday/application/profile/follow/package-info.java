/** Follows between users. */
@NullMarked
package com.datingtoday.application.profile.follow;

import org.jspecify.annotations.NullMarked;
