/** Blocks and reports over HTTP. */
@NullMarked
package com.datingtoday.adapter.web.safety;

import org.jspecify.annotations.NullMarked;
