/** Where the ways to log in, the logins and the client apps are stored. */
@NullMarked
package com.datingtoday.adapter.persistence.auth;

import org.jspecify.annotations.NullMarked;
