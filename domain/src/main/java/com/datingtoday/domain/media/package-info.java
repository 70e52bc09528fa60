/** Pictures, audio and video that users upload. */
@NullMarked
package com.datingtoday.domain.media;

import org.jspecify.annotations.NullMarked;
