/** Upload, storage, delivery and deletion of files. */
@NullMarked
package com.datingtoday.application.media;

import org.jspecify.annotations.NullMarked;
