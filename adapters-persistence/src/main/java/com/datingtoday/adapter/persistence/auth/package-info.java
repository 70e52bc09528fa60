/** Login data, sessions and client apps in MySQL. */
@NullMarked
package com.datingtoday.adapter.persistence.auth;

import org.jspecify.annotations.NullMarked;
