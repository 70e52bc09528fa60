/** Accounts, sessions, client apps, and the errors of authentication. */
@NullMarked
package com.datingtoday.domain.auth;

import org.jspecify.annotations.NullMarked;
