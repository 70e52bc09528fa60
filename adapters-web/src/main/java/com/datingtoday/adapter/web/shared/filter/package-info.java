/** Servlet filters of all requests. */
@NullMarked
package com.datingtoday.adapter.web.shared.filter;

import org.jspecify.annotations.NullMarked;
