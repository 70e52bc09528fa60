/** App keys of client applications. */
@NullMarked
package com.datingtoday.application.auth.appkey;

import org.jspecify.annotations.NullMarked;
