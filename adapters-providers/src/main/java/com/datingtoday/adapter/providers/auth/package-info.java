/** Phone numbers and SMS providers. */
@NullMarked
package com.datingtoday.adapter.providers.auth;

import org.jspecify.annotations.NullMarked;
