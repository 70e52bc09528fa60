/** Validation of audio and video recordings. */
@NullMarked
package com.datingtoday.adapter.providers.media.recording;

import org.jspecify.annotations.NullMarked;
