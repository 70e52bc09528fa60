/** Reading phone numbers and sending codes to them. */
@NullMarked
package com.datingtoday.adapter.providers.auth;

import org.jspecify.annotations.NullMarked;
