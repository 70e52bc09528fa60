/** Signed requests and the calls to log in and out. */
@NullMarked
package com.datingtoday.adapter.web.auth;

import org.jspecify.annotations.NullMarked;
