/** Storage of media in S3 or in a local folder. */
@NullMarked
package com.datingtoday.adapter.providers.media.storage;

import org.jspecify.annotations.NullMarked;
