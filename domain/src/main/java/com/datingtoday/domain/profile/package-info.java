/** Profiles, albums, labels and published locations. */
@NullMarked
package com.datingtoday.domain.profile;

import org.jspecify.annotations.NullMarked;
