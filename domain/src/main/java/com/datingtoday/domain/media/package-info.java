/** Pictures, voices and films that people send, from the upload to the day they are gone. */
@NullMarked
package com.datingtoday.domain.media;

import org.jspecify.annotations.NullMarked;
