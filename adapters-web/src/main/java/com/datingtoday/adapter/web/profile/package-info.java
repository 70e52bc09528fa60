/** People over HTTP: one's own profile, album and labels, and looking at others. */
@NullMarked
package com.datingtoday.adapter.web.profile;

import org.jspecify.annotations.NullMarked;
