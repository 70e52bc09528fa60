/** Authentication of HTTP requests by either signing scheme. */
@NullMarked
package com.datingtoday.adapter.web.auth.signing;

import org.jspecify.annotations.NullMarked;
