/** Error responses. */
@NullMarked
package com.datingtoday.adapter.web.shared.error;

import org.jspecify.annotations.NullMarked;
