/** Moderation of texts and photos of a profile. */
@NullMarked
package com.datingtoday.application.profile.moderation;

import org.jspecify.annotations.NullMarked;
