/** The album of a user. */
@NullMarked
package com.datingtoday.application.profile.album;

import org.jspecify.annotations.NullMarked;
