/** Blocking and reporting over HTTP. */
@NullMarked
package com.datingtoday.adapter.web.safety;

import org.jspecify.annotations.NullMarked;
