/** Where it is stored which files there are. */
@NullMarked
package com.datingtoday.adapter.persistence.media;

import org.jspecify.annotations.NullMarked;
