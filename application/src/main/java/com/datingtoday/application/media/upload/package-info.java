/** Upload of media. */
@NullMarked
package com.datingtoday.application.media.upload;

import org.jspecify.annotations.NullMarked;
