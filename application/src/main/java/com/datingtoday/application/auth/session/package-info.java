/** Sessions: lookup, list, refresh, end and expiry. */
@NullMarked
package com.datingtoday.application.auth.session;

import org.jspecify.annotations.NullMarked;
