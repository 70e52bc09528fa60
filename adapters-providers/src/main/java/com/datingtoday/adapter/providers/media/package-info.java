/** Looking into files, and keeping them. */
@NullMarked
package com.datingtoday.adapter.providers.media;

import org.jspecify.annotations.NullMarked;
