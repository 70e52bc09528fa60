/** The user's own profile and labels. */
@NullMarked
package com.datingtoday.application.profile.own;

import org.jspecify.annotations.NullMarked;
