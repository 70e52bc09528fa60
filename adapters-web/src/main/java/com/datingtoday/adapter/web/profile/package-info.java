/** Profiles, albums, labels and follows over HTTP. */
@NullMarked
package com.datingtoday.adapter.web.profile;

import org.jspecify.annotations.NullMarked;
