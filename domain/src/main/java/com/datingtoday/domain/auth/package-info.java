/** Who somebody is: accounts, sessions, client apps, and why a request is turned away. */
@NullMarked
package com.datingtoday.domain.auth;

import org.jspecify.annotations.NullMarked;
