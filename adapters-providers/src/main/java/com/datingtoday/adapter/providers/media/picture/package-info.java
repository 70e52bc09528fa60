/** Validation and decoding of pictures. */
@NullMarked
package com.datingtoday.adapter.providers.media.picture;

import org.jspecify.annotations.NullMarked;
