/** Processing of uploaded media. */
@NullMarked
package com.datingtoday.adapter.providers.media;

import org.jspecify.annotations.NullMarked;
