/** Visitors over HTTP. */
@NullMarked
package com.datingtoday.adapter.web.visitor;

import org.jspecify.annotations.NullMarked;
