/** Profiles of users. */
@NullMarked
package com.datingtoday.application.profile;

import org.jspecify.annotations.NullMarked;
