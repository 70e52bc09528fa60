/** Bytes and checks that all media formats share. */
@NullMarked
package com.datingtoday.adapter.providers.media.file;

import org.jspecify.annotations.NullMarked;
