/** Suspension of accounts. */
@NullMarked
package com.datingtoday.application.auth.account;

import org.jspecify.annotations.NullMarked;
