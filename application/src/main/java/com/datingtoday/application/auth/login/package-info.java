/** Login by phone number and SMS code. */
@NullMarked
package com.datingtoday.application.auth.login;

import org.jspecify.annotations.NullMarked;
