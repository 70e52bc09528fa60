/** Changes of profiles and relations that keep the cache consistent. */
@NullMarked
package com.datingtoday.application.profile.change;

import org.jspecify.annotations.NullMarked;
