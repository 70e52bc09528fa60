/** Uploads and signed links of stored files. */
@NullMarked
package com.datingtoday.adapter.web.media;

import org.jspecify.annotations.NullMarked;
