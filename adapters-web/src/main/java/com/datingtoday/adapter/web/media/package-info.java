/** Files over HTTP: taking them, and giving them by links that end. */
@NullMarked
package com.datingtoday.adapter.web.media;

import org.jspecify.annotations.NullMarked;
