/** Authentication of requests by either signing scheme. */
@NullMarked
package com.datingtoday.application.auth.signing;

import org.jspecify.annotations.NullMarked;
