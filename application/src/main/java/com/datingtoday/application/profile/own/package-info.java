/** The profile of the user themselves. */
@NullMarked
package com.datingtoday.application.profile.own;

import org.jspecify.annotations.NullMarked;
